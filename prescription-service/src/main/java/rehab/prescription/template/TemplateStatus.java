package rehab.prescription.template;

/** Whether a template is offered. */
enum TemplateStatus {
    ACTIVE,
    /** Kept for those who look back; it can no longer be applied. */
    RETIRED
}
