package rehab.prescription.registration;

/** A new access code; shown once. */
record IssuedAccessCode(String accessCode) {}
