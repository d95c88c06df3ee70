package rehab.adherence.clinicrule;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.adherence.rule.ReviewRule;
import rehab.adherence.rule.Term;
import rehab.adherence.rule.Tier;
import rehab.kit.text.Text;

/**
 * What a clinic says about its rules: all of it at once.
 *
 * @param rules each rule at most once; one that is not named is as shipped
 */
@Schema(
        name = "ClinicRulesEntry",
        requiredProperties = {"rules", "hours"})
record ClinicRulesEntry(
        @NotNull @Size(max = 20) List<@NotNull @Valid Rule> rules,
        @NotNull @Valid Hours hours) {

    /**
     * One rule.
     *
     * @param threshold the rule's line; absent: as shipped
     */
    @Schema(
            name = "ClinicRuleEntry",
            requiredProperties = {"rule", "tier", "due"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Rule(
            @NotNull ReviewRule rule,
            @NotNull Tier tier,
            @NotNull @Valid Due due,
            @Nullable Double threshold) {}

    /**
     * How long a task may wait.
     *
     * @param amount 1 to 100
     */
    @Schema(
            name = "DueTerm",
            requiredProperties = {"amount", "unit"})
    record Due(
            @NotNull @Min(1) @Max(100) Integer amount,
            @NotNull Term.Unit unit) {}

    /**
     * When the clinic is open.
     *
     * @param zone IANA time zone
     * @param closes after {@code opens}
     * @param holidays days on which it is closed, at most 200
     */
    @Schema(
            name = "ClinicHours",
            requiredProperties = {"zone", "days", "opens", "closes", "holidays"})
    record Hours(
            @Text(max = 64) String zone,
            @NotNull @Size(min = 1, max = 7) Set<@NotNull DayOfWeek> days,
            @NotNull LocalTime opens,
            @NotNull LocalTime closes,
            @NotNull @Size(max = 200) List<@NotNull LocalDate> holidays) {}
}
