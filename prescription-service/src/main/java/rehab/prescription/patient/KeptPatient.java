package rehab.prescription.patient;

/** A patient's record as it stands, and the tag of that state. */
public record KeptPatient(PatientView patient, String etag) {}
