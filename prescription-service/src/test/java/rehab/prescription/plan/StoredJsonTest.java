package rehab.prescription.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rehab.prescription.content.AmountUnit;
import rehab.prescription.content.Dose;
import rehab.prescription.content.ExerciseStep;
import rehab.prescription.content.LineVariant;
import rehab.prescription.content.Load;
import rehab.prescription.content.NextVariants;
import rehab.prescription.content.PainLimits;
import rehab.prescription.content.PainRule;
import rehab.prescription.content.ProgressionRule;
import rehab.prescription.content.Range;
import rehab.prescription.content.Schedule;
import rehab.prescription.content.Side;
import rehab.prescription.content.VersionContent;
import rehab.prescription.content.VersionLine;
import rehab.prescription.content.VersionRoutine;

class StoredJsonTest {
    private final StoredJson.OfVersion stored = new StoredJson.OfVersion();

    static List<Schedule> schedules() {
        return List.of(
                new Schedule.DaysOfWeek(List.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY), 2),
                new Schedule.PerWeek(2, 3),
                new Schedule.PerDay(4),
                new Schedule.AsNeeded());
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void readsBackWhatItWrote(Schedule schedule) {
        // Given
        VersionContent content = version(schedule);

        // When
        VersionContent read = stored.convertToEntityAttribute(stored.convertToDatabaseColumn(content));

        // Then
        assertThat(read).isEqualTo(content);
    }

    /** Written by the first release. It must be readable for ever. */
    @Test
    void readsWhatTheFirstReleaseWrote() {
        // Given
        String json = """
                {"title":"Upper back","safetyNote":"Stop when it hurts 🙂","painRule":"PAIN_MONITORING","routines":[
                 {"routineId":"019a9f00-0000-7000-8000-000000000001","name":"Desk break",
                  "schedule":{"kind":"DAYS_OF_WEEK","days":["MONDAY"],"timesPerDay":2},"lines":[
                  {"lineId":"019a9f00-0000-7000-8000-000000000002","exerciseId":"019a9f00-0000-7000-8000-000000000003",
                   "exerciseSlug":"chin-tuck","exerciseRevision":2,"exerciseName":"Chin tuck",
                   "steps":[{"order":1,"text":"Sit tall"}],"cautions":["Slowly"],
                   "dose":{"sets":{"min":1,"max":2},"amount":{"min":8,"max":10},"unit":"REPS",
                           "holdSeconds":{"min":5,"max":5},"restSeconds":30},"side":"LEFT","safetyNote":"No pain"}]}]}
                """;

        // When
        VersionContent content = stored.convertToEntityAttribute(json);

        // Then
        VersionRoutine routine = content.routines().get(0);
        VersionLine line = routine.lines().get(0);
        assertThat(content.safetyNote()).isEqualTo("Stop when it hurts 🙂");
        assertThat(routine.schedule()).isEqualTo(new Schedule.DaysOfWeek(List.of(DayOfWeek.MONDAY), 2));
        assertThat(line.side()).isEqualTo(Side.LEFT);
        assertThat(line.breathing()).isNull();
        assertThat(line.variant()).isNull();
        assertThat(line.hazards()).as("not described, which is not none").isNull();
        assertThat(content.until()).isNull();
        assertThat(line.dose())
                .isEqualTo(new Dose(new Range(1, 2), new Range(8, 10), AmountUnit.REPS, Range.exactly(5), 30));
    }

    private static VersionContent version(Schedule schedule) {
        var dose = new Dose(
                Range.exactly(3),
                new Range(8, 12),
                AmountUnit.REPS,
                null,
                60,
                Load.kilograms(new BigDecimal("2.50")),
                new Range(4, 6));
        var line = new VersionLine(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "chin-tuck",
                2,
                "Chin tuck",
                new LineVariant("SEATED", "Seated", true),
                new NextVariants(List.of(), List.of("STANDING")),
                List.of(new ExerciseStep(1, "Sit tall")),
                null,
                List.of(),
                null,
                "It tingles",
                List.of("NECK_EXTENSION"),
                dose,
                Side.EACH,
                null,
                new ProgressionRule(3, 2, 5, ProgressionRule.Step.LOAD_KG, 1),
                null);
        return new VersionContent(
                "Upper back",
                "Stop when it hurts",
                PainRule.PAIN_MONITORING,
                new PainLimits(3, 6),
                LocalDate.of(2027, 1, 31),
                List.of(new VersionRoutine(UUID.randomUUID(), "Desk break", schedule, List.of(line))));
    }
}
