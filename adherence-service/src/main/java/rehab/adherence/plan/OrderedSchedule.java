package rehab.adherence.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import rehab.adherence.figure.Range;
import rehab.adherence.figure.Schedule;

/** How often a routine was ordered, in the patient's own days and ISO weeks. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "DAYS_OF_WEEK", value = OrderedSchedule.DaysOfWeek.class),
    @JsonSubTypes.Type(name = "PER_WEEK", value = OrderedSchedule.PerWeek.class),
    @JsonSubTypes.Type(name = "PER_DAY", value = OrderedSchedule.PerDay.class),
    @JsonSubTypes.Type(name = "AS_NEEDED", value = OrderedSchedule.AsNeeded.class)
})
@Schema(
        name = "Schedule",
        oneOf = {
            OrderedSchedule.DaysOfWeek.class,
            OrderedSchedule.PerWeek.class,
            OrderedSchedule.PerDay.class,
            OrderedSchedule.AsNeeded.class
        },
        discriminatorProperty = "kind",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "DAYS_OF_WEEK", schema = OrderedSchedule.DaysOfWeek.class),
            @DiscriminatorMapping(value = "PER_WEEK", schema = OrderedSchedule.PerWeek.class),
            @DiscriminatorMapping(value = "PER_DAY", schema = OrderedSchedule.PerDay.class),
            @DiscriminatorMapping(value = "AS_NEEDED", schema = OrderedSchedule.AsNeeded.class)
        })
public sealed interface OrderedSchedule {

    Schedule toSchedule();

    /** On these days of every week. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record DaysOfWeek(
            @NotEmpty List<@NotNull DayOfWeek> days,
            @NotNull @Min(1) @Max(100) Integer timesPerDay) implements OrderedSchedule {
        @Override
        public Schedule toSchedule() {
            return new Schedule.DaysOfWeek(EnumSet.copyOf(days), timesPerDay);
        }
    }

    /** On any days, this often a week; adherence is measured against min. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record PerWeek(
            @NotNull @Min(0) @Max(700) Integer min,
            @NotNull @Min(0) @Max(700) Integer max) implements OrderedSchedule {
        @Override
        public Schedule toSchedule() {
            return new Schedule.PerWeek(new Range(min, Math.max(min, max)));
        }
    }

    /** Every day. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record PerDay(@NotNull @Min(1) @Max(100) Integer times) implements OrderedSchedule {
        @Override
        public Schedule toSchedule() {
            return new Schedule.PerDay(times);
        }
    }

    /** When the patient needs it; never counted as due. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record AsNeeded() implements OrderedSchedule {
        @Override
        public Schedule toSchedule() {
            return new Schedule.AsNeeded();
        }
    }
}
