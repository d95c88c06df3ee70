package rehab.prescription.careteam;

/** A therapist's part in a care team. */
public enum CareTeamRole {
    /** Answers for the patient; a team keeps at least one. */
    LEAD,
    MEMBER
}
