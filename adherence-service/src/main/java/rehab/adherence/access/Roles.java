package rehab.adherence.access;

/** Roles as the issuer names them. */
public final class Roles {
    public static final String THERAPIST = "therapist";
    public static final String PATIENT = "patient";
    public static final String ADMINISTRATOR = "administrator";
    /** The prescription service's own account; admitted to deliveries only. */
    public static final String PRESCRIPTION_DELIVERY = "prescription-delivery";

    /** Our own job that reckons figures, tasks and proposals again, in one clinic at a time. */
    public static final String RECKONING = "reckoning";

    /** Our own job that sends reminders, in one clinic at a time. The only one that sees addresses besides the patient. */
    public static final String REMINDING = "reminding";

    private Roles() {}
}
