package rehab.adherence.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.adherence.stop.Symptom;
import rehab.kit.text.OptionalText;
import rehab.kit.text.Text;

/**
 * A session as a client logs it. What is absent was not reported; it never means 0.
 *
 * @param prescriptionVersion the version that the client worked from, even if it was replaced since
 * @param performedAt when it was done, with offset; not in the future
 * @param zoneId IANA time zone where it was done; decides the local day
 * @param painBefore 0 to 10
 * @param painAfter 0 to 10
 * @param effort 0 to 10
 * @param lateReason why it is entered so late; required when it was done more than 7 days ago
 * @param corrects the session that was entered in error and that this one replaces
 * @param skipReason why nothing was done
 * @param symptoms of the stop list, noticed during the session; any of them puts the prescription on hold
 * @param lines at most 20, each line of the routine at most once; absent or empty when nothing was done
 */
@Schema(
        name = "SessionEntry",
        requiredProperties = {"prescriptionId", "prescriptionVersion", "routineId", "performedAt", "zoneId", "source"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionEntry(
        @NotNull UUID prescriptionId,
        @NotNull @Min(1) Integer prescriptionVersion,
        @NotNull UUID routineId,
        @NotNull OffsetDateTime performedAt,
        @Text(max = 64) String zoneId,
        @NotNull Source source,
        @Nullable @Min(0) @Max(10) Integer painBefore,
        @Nullable @Min(0) @Max(10) Integer painAfter,
        @Nullable @Min(0) @Max(10) Integer effort,
        @OptionalText(max = 2000) @Nullable String note,
        @OptionalText(max = 500) @Nullable String lateReason,
        @Nullable UUID corrects,
        @OptionalText(max = 500) @Nullable String skipReason,
        @Nullable @Size(max = Symptom.MOST) List<@NotNull Symptom> symptoms,
        @Nullable @Size(max = 20) List<@NotNull @Valid LineEntry> lines) {

    /** The same entry as it is kept: its time to the microsecond, each symptom once. */
    SessionEntry kept() {
        return new SessionEntry(
                prescriptionId,
                prescriptionVersion,
                routineId,
                performedAt.truncatedTo(ChronoUnit.MICROS),
                zoneId,
                source,
                painBefore,
                painAfter,
                effort,
                note,
                lateReason,
                corrects,
                skipReason,
                symptoms == null || symptoms.isEmpty() ? null : Symptom.inOrder(symptoms),
                lines);
    }

    /** Whether the patient told of a symptom of the stop list, for the whole or by what broke off a line. */
    boolean tellsSymptom() {
        return (symptoms != null && !symptoms.isEmpty()) || reported().stream().anyMatch(LineEntry::tellsSymptom);
    }

    List<LineEntry> reported() {
        return lines == null ? List.of() : lines;
    }
}
