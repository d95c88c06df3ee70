package rehab.adherence.clinic;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A clinic in aggregates. Counts over the whole clinic are shown as they are; whatever splits patients into groups, or
 * averages over them, is null when it would tell about fewer than five.
 *
 * @param from Monday of the first week
 * @param to today, by UTC
 * @param asOf up to this local day, at least, every patient's figures are reckoned: days before it had ended. Absent
 *     without patients
 * @param activePatients patients with a prescription in force and not suspended
 * @param sessionsLogged sessions attended in these weeks
 * @param sessionsThisWeek of them, those of the current ISO week
 * @param patientsReporting patients with any entry in these weeks
 * @param silentPatients patients who have been active for as many days as the clinic's rule says (14 unless it
 *     says otherwise) without a break, and without any entry
 * @param stopsForPain sessions that pain ended
 * @param stopsForSymptom sessions that another symptom ended
 * @param lateShare share of entries made after their day had ended, 0 to 1
 * @param relativeDose done ÷ planned minimum over all patients, not capped
 * @param therapists by who leads the care, those with patients who were active or reported
 * @param selfReported always true: all of this is what patients say
 */
@Schema(
        name = "ClinicSummary",
        requiredProperties = {
            "clinicId",
            "from",
            "to",
            "activePatients",
            "sessionsLogged",
            "sessionsThisWeek",
            "patientsReporting",
            "silentPatients",
            "stopsForPain",
            "stopsForSymptom",
            "adherence",
            "pain",
            "weeks",
            "therapists",
            "selfReported"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClinicSummaryView(
        UUID clinicId,
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate asOf,
        int activePatients,
        int sessionsLogged,
        int sessionsThisWeek,
        int patientsReporting,
        int silentPatients,
        int stopsForPain,
        int stopsForSymptom,
        @Nullable Double lateShare,
        @Nullable Double relativeDose,
        Distribution adherence,
        PainChange pain,
        List<Week> weeks,
        List<Therapist> therapists,
        boolean selfReported) {

    /** Session adherence of those patients who have a figure, each counting once, 0 to 1. */
    @Schema(
            name = "AdherenceDistribution",
            requiredProperties = {"bands"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Distribution(@Nullable Double median, @Nullable Double mean, List<Band> bands) {}

    /**
     * Patients whose figure lies here.
     *
     * @param from included
     * @param to excluded, except 1
     * @param patients null when suppressed
     */
    @Schema(
            name = "AdherenceBand",
            requiredProperties = {"from", "to", "patients"})
    record Band(
            double from,
            double to,
            @JsonInclude @Schema(nullable = true) @Nullable Integer patients) {}

    /**
     * Pain of those patients who reported it at least twice: the last report less the first, 0 to 10 each.
     *
     * @param meanChange negative is less pain
     * @param lower patients with less pain; null when suppressed, as the others
     */
    @Schema(
            name = "ClinicPainChange",
            requiredProperties = {"lower", "same", "higher"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PainChange(
            @Nullable Double meanChange,
            @JsonInclude @Schema(nullable = true) @Nullable Integer lower,
            @JsonInclude @Schema(nullable = true) @Nullable Integer same,
            @JsonInclude @Schema(nullable = true) @Nullable Integer higher) {}

    /**
     * The patients whose care one therapist leads. Their number is null when suppressed, and then nothing else is said.
     *
     * @param therapistId absent: those whom nobody leads
     * @param patients who were active or reported in these weeks
     * @param figure session adherence over all of them, 0 to 1
     * @param sessions sessions attended
     * @param silent patients who are silent
     */
    @Schema(
            name = "ClinicTherapist",
            requiredProperties = {"patients", "figure"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Therapist(
            @Nullable String therapistId,
            @JsonInclude @Schema(nullable = true) @Nullable Integer patients,
            @JsonInclude @Schema(nullable = true) @Nullable Double figure,
            @Nullable Integer sessions,
            @Nullable Integer silent) {}

    /**
     * One ISO week of the clinic.
     *
     * @param from its Monday
     * @param sessions sessions attended
     * @param stopsForPain sessions that pain ended
     * @param figure session adherence over all patients, 0 to 1
     * @param relativeDose done ÷ planned minimum over all patients, not capped
     * @param lateShare share of entries made after their day had ended, 0 to 1
     */
    @Schema(
            name = "ClinicWeek",
            requiredProperties = {"isoWeek", "from", "sessions", "stopsForPain", "figure", "soFar"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Week(
            String isoWeek,
            LocalDate from,
            int sessions,
            int stopsForPain,
            @JsonInclude @Schema(nullable = true) @Nullable Double figure,
            @Nullable Double relativeDose,
            @Nullable Double lateShare,
            boolean soFar) {}
}
