package rehab.prescription.patient;

import java.time.LocalDate;
import java.time.ZoneId;

/** What a patient's record says of the person. */
public record Particulars(String name, LocalDate birthDate, Contact contact, Language language, ZoneId timeZone) {}
