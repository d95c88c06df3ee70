package rehab.prescription.template;

/** Whose a template is. */
enum TemplateScope {
    /** One therapist's: nobody else sees it. */
    PERSONAL,
    /** All therapists of one clinic. */
    CLINIC,
    /** Everybody's: it comes with a release, and no clinic changes it. */
    SHARED
}
