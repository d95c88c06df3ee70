package rehab.prescription.content;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** How often a routine is done, in the patient's own days and ISO weeks. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "DAYS_OF_WEEK", value = Schedule.DaysOfWeek.class),
    @JsonSubTypes.Type(name = "PER_WEEK", value = Schedule.PerWeek.class),
    @JsonSubTypes.Type(name = "PER_DAY", value = Schedule.PerDay.class),
    @JsonSubTypes.Type(name = "AS_NEEDED", value = Schedule.AsNeeded.class)
})
@Schema(
        oneOf = {Schedule.DaysOfWeek.class, Schedule.PerWeek.class, Schedule.PerDay.class, Schedule.AsNeeded.class},
        discriminatorProperty = "kind",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "DAYS_OF_WEEK", schema = Schedule.DaysOfWeek.class),
            @DiscriminatorMapping(value = "PER_WEEK", schema = Schedule.PerWeek.class),
            @DiscriminatorMapping(value = "PER_DAY", schema = Schedule.PerDay.class),
            @DiscriminatorMapping(value = "AS_NEEDED", schema = Schedule.AsNeeded.class)
        })
public sealed interface Schedule {

    /**
     * On these days of every week.
     *
     * @param days each day at most once
     * @param timesPerDay 1 to 24
     */
    record DaysOfWeek(
            @NotEmpty @UniqueElements List<@NotNull DayOfWeek> days,
            @NotNull @Min(1) @Max(24) Integer timesPerDay) implements Schedule {}

    /**
     * On any days, this often a week; adherence is measured against {@code min}.
     *
     * @param min 1 to 50
     * @param max {@code min} to 50
     */
    @Ordered
    record PerWeek(
            @NotNull @Min(1) @Max(50) Integer min,
            @NotNull @Min(1) @Max(50) Integer max) implements Schedule, FromTo {}

    /**
     * Every day.
     *
     * @param times 1 to 24
     */
    record PerDay(@NotNull @Min(1) @Max(24) Integer times) implements Schedule {}

    /** When the patient needs it; never counted as due. */
    record AsNeeded() implements Schedule {}
}
