package rehab.adherence.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static rehab.adherence.figure.AmountUnit.BREATHS;
import static rehab.adherence.figure.AmountUnit.REPS;
import static rehab.adherence.figure.AmountUnit.SECONDS;
import static rehab.adherence.progression.Direction.DOWN;
import static rehab.adherence.progression.Direction.UP;
import static rehab.adherence.progression.Doses.dose;
import static rehab.adherence.progression.Doses.range;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import rehab.adherence.plan.OrderedDose;
import rehab.adherence.plan.OrderedLine;
import rehab.adherence.plan.OrderedProgression;
import rehab.adherence.plan.OrderedProgression.Step;

class NextDoseTest {

    static Stream<Arguments> steps() {
        OrderedDose reps = dose(3, 10, REPS, null, null);
        OrderedDose ranges = new OrderedDose(range(1, 3), range(8, 12), REPS, null, 60, null, null);
        return Stream.of(
                arguments("repetitions up", reps, Step.REPS, 2, UP, DoseChange.amount(range(12, 12))),
                arguments("repetitions down", reps, Step.REPS, 2, DOWN, DoseChange.amount(range(8, 8))),
                arguments(
                        "one where the rule does not say", reps, Step.REPS, null, UP, DoseChange.amount(range(11, 11))),
                arguments("both ends of a range", ranges, Step.REPS, 2, UP, DoseChange.amount(range(10, 14))),
                arguments("sets up", ranges, Step.SETS, 1, UP, DoseChange.sets(range(2, 4))),
                arguments("the lower end stays at 1", ranges, Step.SETS, 1, DOWN, DoseChange.sets(range(1, 2))),
                arguments("nothing below 1", dose(1, 10, REPS, null, null), Step.SETS, 1, DOWN, null),
                arguments("nothing above 20 sets", dose(20, 10, REPS, null, null), Step.SETS, 1, UP, null),
                arguments("nothing above 600", dose(1, 590, REPS, null, null), Step.REPS, 11, UP, null),
                arguments(
                        "up to 600",
                        dose(1, 590, REPS, null, null),
                        Step.REPS,
                        10,
                        UP,
                        DoseChange.amount(range(600, 600))),
                arguments("no repetitions in seconds", dose(3, 30, SECONDS, null, null), Step.REPS, 1, UP, null),
                arguments("no repetitions in breaths", dose(3, 5, BREATHS, null, null), Step.REPS, 1, UP, null),
                arguments(
                        "a hold",
                        dose(2, 10, REPS, 5, null),
                        Step.HOLD_SECONDS,
                        5,
                        UP,
                        DoseChange.holdSeconds(range(10, 10))),
                arguments(
                        "a set that is held",
                        dose(2, 30, SECONDS, null, null),
                        Step.HOLD_SECONDS,
                        10,
                        UP,
                        DoseChange.amount(range(40, 40))),
                arguments("no hold in plain repetitions", reps, Step.HOLD_SECONDS, 5, UP, null),
                arguments("no hold in breaths", dose(3, 5, BREATHS, null, null), Step.HOLD_SECONDS, 5, UP, null),
                arguments(
                        "a weight",
                        dose(2, 10, REPS, null, "2.5"),
                        Step.LOAD_KG,
                        1,
                        UP,
                        DoseChange.loadKg(new BigDecimal("3.5"))),
                arguments("no weight of nothing", dose(2, 10, REPS, null, "1"), Step.LOAD_KG, 1, DOWN, null),
                arguments("no weight without one", reps, Step.LOAD_KG, 1, UP, null),
                arguments("nothing above 500 kg", dose(1, 1, REPS, null, "499.5"), Step.LOAD_KG, 1, UP, null),
                arguments("no variant without a ladder", reps, Step.HARDER_VARIANT, null, UP, null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("steps")
    void aStep(
            String name,
            OrderedDose dose,
            Step step,
            @Nullable Integer by,
            Direction direction,
            @Nullable DoseChange expected) {
        assertThat(NextDose.of(dose, null, Doses.rule(3, step, by), direction).orElse(null))
                .as(name)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "up from {0} to {2}, down to {3}")
    @CsvSource(nullValues = "none", delimiter = '|', textBlock = """
            the middle    | WALL -> FLOOR         | FLOOR | WALL
            the top       | WALL ->               | none  | WALL
            the bottom    | -> FLOOR              | FLOOR | none
            a fork above  | WALL -> FLOOR, KNEES  | none  | WALL
            a fork below  | WALL, KNEES -> FLOOR  | FLOOR | none
            nothing       | ->                    | none  | none
            """)
    void theNextVariantIsProposedWhereThereIsExactlyOne(
            String where, String ladder, @Nullable String up, @Nullable String down) {
        // Given
        String[] ends = (" " + ladder + " ").split("->", -1);
        var rungs = new OrderedLine.NextVariants(codes(ends[0]), codes(ends[1]));
        OrderedProgression rule = Doses.rule(3, Step.HARDER_VARIANT, null);

        // Then
        assertThat(NextDose.of(Doses.threeTimesTen(), rungs, rule, UP))
                .as("up from " + where)
                .isEqualTo(Optional.ofNullable(up).map(DoseChange::variant));
        assertThat(NextDose.of(Doses.threeTimesTen(), rungs, rule, DOWN))
                .as("down from " + where)
                .isEqualTo(Optional.ofNullable(down).map(DoseChange::variant));
    }

    private static List<String> codes(String text) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
    }
}
