package rehab.prescription.careteam;

/** A therapist's present place in a care team, as other services are told. */
public record Membership(String therapistId, CareTeamRole role) {}
