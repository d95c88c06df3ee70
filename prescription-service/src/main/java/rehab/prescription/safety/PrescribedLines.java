package rehab.prescription.safety;

import java.util.List;
import java.util.UUID;
import rehab.kit.problem.ProblemException;
import rehab.prescription.patient.PatientRef;

/** What is kept of a prescription, as far as a safety check needs it. Declared here: a check must not know prescriptions. */
public interface PrescribedLines {

    /** Which of its states is meant. */
    enum Which {
        /** What is being worked on. */
        DRAFT,
        /** Whatever has been activated and counts today or later: the newest version, and until it begins, the one before. */
        VERSION
    }

    /**
     * Lines of one state.
     *
     * @param version the newest version's number; of a draft, the one that it will have
     * @param etag of the prescription
     */
    record Prescribed(int version, String etag, List<SafetyLine> lines) {
        public Prescribed {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The number of the version to come; in the caller's transaction.
     *
     * @throws ProblemException 404 when there is no such prescription or the caller may not see it
     */
    int nextVersion(PatientRef patient, UUID prescriptionId);

    /**
     * Reads it in the caller's transaction.
     *
     * @throws ProblemException 404 when there is no such prescription, draft or version, or the caller may not see it
     */
    Prescribed read(PatientRef patient, UUID prescriptionId, Which which);

    /** As {@link #read}, with the prescription locked until the transaction ends. */
    Prescribed lock(PatientRef patient, UUID prescriptionId, Which which);
}
