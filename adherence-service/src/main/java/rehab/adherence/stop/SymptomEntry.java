package rehab.adherence.stop;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.kit.text.OptionalText;

/**
 * Symptoms of the stop list that a patient tells of outside of a session.
 *
 * @param symptoms 1 to 7
 * @param at when they were noticed, with offset; not in the future
 * @param note at most 2000 characters
 */
@Schema(
        name = "SymptomEntry",
        requiredProperties = {"symptoms", "at"})
record SymptomEntry(
        @NotEmpty @Size(max = Symptom.MOST) List<@NotNull Symptom> symptoms,
        @NotNull OffsetDateTime at,
        @OptionalText(max = 2000) @Nullable String note) {

    /** As it is kept: each symptom once, the time to the microsecond. */
    SymptomEntry kept() {
        return new SymptomEntry(Symptom.inOrder(symptoms), at.truncatedTo(ChronoUnit.MICROS), note);
    }
}
