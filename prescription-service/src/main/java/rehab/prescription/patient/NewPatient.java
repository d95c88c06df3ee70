package rehab.prescription.patient;

/** A patient to be entered in the register. */
public record NewPatient(Particulars particulars, String signInName) {}
