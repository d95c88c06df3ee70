package rehab.adherence.redflag;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a patient answered.
 *
 * @param holds whether one of the answers put the prescription on hold
 */
@Schema(
        name = "RedFlagAnswers",
        requiredProperties = {
            "id",
            "patientId",
            "prescriptionId",
            "questionnaireId",
            "version",
            "answers",
            "holds",
            "answeredAt"
        })
record AnswersView(
        UUID id,
        UUID patientId,
        UUID prescriptionId,
        UUID questionnaireId,
        int version,
        List<AnsweredQuestion> answers,
        boolean holds,
        OffsetDateTime answeredAt) {

    /** Whether it says the same. */
    boolean tells(UUID ofPrescription, Questionnaire to, List<AnsweredQuestion> those) {
        return prescriptionId.equals(ofPrescription)
                && questionnaireId.equals(to.id())
                && version == to.version()
                && answers.equals(those);
    }
}
