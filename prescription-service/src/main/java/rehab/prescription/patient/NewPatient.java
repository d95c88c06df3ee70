package rehab.prescription.patient;

import java.time.LocalDate;
import java.time.ZoneId;

/** A patient to be entered in the register. */
public record NewPatient(String name, LocalDate birthDate, Language language, ZoneId timeZone, String signInName) {}
