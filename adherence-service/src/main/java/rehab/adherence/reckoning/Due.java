package rehab.adherence.reckoning;

import java.time.LocalDate;
import rehab.adherence.access.KnownPatient;

/**
 * A patient whose record has to be reckoned.
 *
 * @param from the first local day that may look different now
 * @param today the patient's today
 */
public record Due(KnownPatient patient, LocalDate from, LocalDate today) {}
