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
 * @param activePatients patients with a prescription in force and not suspended
 * @param sessionsLogged sessions attended in these weeks
 * @param sessionsThisWeek of them, those of the current ISO week
 * @param patientsReporting patients with any entry in these weeks
 * @param silentPatients patients who have been active for 14 days without a break, and without any entry
 * @param stopsForPain sessions that pain ended
 * @param lateShare share of entries made after their day had ended, 0 to 1
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
            "adherence",
            "weeks",
            "selfReported"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClinicSummaryView(
        UUID clinicId,
        LocalDate from,
        LocalDate to,
        int activePatients,
        int sessionsLogged,
        int sessionsThisWeek,
        int patientsReporting,
        int silentPatients,
        int stopsForPain,
        @Nullable Double lateShare,
        Distribution adherence,
        List<Week> weeks,
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
     * One ISO week of the clinic.
     *
     * @param from its Monday
     * @param sessions sessions attended
     * @param figure session adherence over all patients, 0 to 1
     */
    @Schema(
            name = "ClinicWeek",
            requiredProperties = {"isoWeek", "from", "sessions", "figure", "soFar"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Week(
            String isoWeek,
            LocalDate from,
            int sessions,
            @JsonInclude @Schema(nullable = true) @Nullable Double figure,
            boolean soFar) {}
}
