package rehab.adherence.stop;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Symptoms of the stop list that a patient told of outside of a session.
 *
 * @param at when they were noticed
 * @param recordedAt when they were told
 */
@Schema(
        name = "SymptomReport",
        requiredProperties = {"id", "patientId", "symptoms", "at", "recordedAt"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record SymptomReportView(
        UUID id,
        UUID patientId,
        List<Symptom> symptoms,
        OffsetDateTime at,
        OffsetDateTime recordedAt,
        @Nullable String note) {

    /** Whether it says the same; offsets may differ. */
    boolean tells(SymptomEntry entry) {
        return symptoms.equals(entry.symptoms()) && at.isEqual(entry.at()) && Objects.equals(note, entry.note());
    }
}
