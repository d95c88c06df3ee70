package rehab.prescription.account;

/**
 * A therapist of a clinic.
 *
 * @param id the account's id, which is the subject of the therapist's tokens
 */
public record ClinicTherapist(String id, String name) {}
