package rehab.adherence.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rehab.adherence.figure.AmountUnit;
import rehab.adherence.figure.Side;
import rehab.adherence.plan.OrderedProgression.Step;

/** The rule "after 3 sessions at full dose with pain up to 2 and effort up to 6: 2 repetitions more", case by case. */
class ProgressionPolicyTest {
    private final ProgressionPolicy together = new ProgressionPolicy(
            Doses.order(Doses.threeTimesTen(), Side.BOTH_TOGETHER), null, Doses.rule(3, Step.REPS, 2));

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    nothing was logged                   |                                                           | NOTHING
                    three at full dose                   | 10 10 10, pain 1, effort 5; 10 10 10, pain 2, effort 6; 10 10 10, pain 0, effort 4 | UP
                    more than was asked for              | 15 15 15, pain 1, effort 5; 12 12 12, pain 2, effort 6; 10 10 10 10, pain 0, effort 4 | UP
                    two are not three                    | 10 10 10, pain 1, effort 5; 10 10 10, pain 1, effort 5     | NOTHING
                    one short among the last three       | 10 10 10, pain 1, effort 5; 10 10 9, pain 1, effort 5; 10 10 10, pain 1, effort 5 | NOTHING
                    one short before the last three      | 10 10 9, pain 1, effort 5; 10 10 10, pain 1, effort 5; 10 10 10, pain 1, effort 5; 10 10 10, pain 1, effort 5 | UP
                    fifteen do not make up for five      | 15 10 5, pain 1, effort 5; 10 10 10, pain 1, effort 5; 10 10 10, pain 1, effort 5 | NOTHING
                    a set is missing                     | 15 15, pain 1, effort 5; 15 15, pain 1, effort 5, TIME; 15 15, pain 1, effort 5, TIME | NOTHING
                    zero never counts                    | 0 0 0, pain 0, effort 0, TIME; 0 0 0, pain 0, effort 0, TIME; 0 0 0, pain 0, effort 0, TIME | NOTHING
                    pain was not reported once           | 10 10 10, effort 5; 10 10 10, pain 1, effort 5; 10 10 10, pain 1, effort 5 | NOTHING
                    effort was not reported once         | 10 10 10, pain 1, effort 5; 10 10 10, pain 1; 10 10 10, pain 1, effort 5 | NOTHING
                    once too hard, though done           | 10 10 10, pain 1, effort 7; 10 10 10, pain 1, effort 5; 10 10 10, pain 1, effort 5 | NOTHING
                    always too hard, though done         | 10 10 10, pain 1, effort 9; 10 10 10, pain 1, effort 9; 10 10 10, pain 1, effort 9 | NOTHING
                    it hurt too much once                | 10 10 10, pain 3, effort 5; 10 10 10, pain 1, effort 5; 10 10 10, pain 1, effort 5 | NOTHING
                    it hurt too much twice running       | 10 10 10, pain 3, effort 5; 10 10 10, pain 4, effort 5     | DOWN
                    too little twice running             | 10 10 8, pain 1, effort 5; 10 10 9, pain 1, effort 9       | DOWN
                    once too little, once too much pain  | 10 10 8, pain 1, effort 5; 10 10 10, pain 4, effort 5      | DOWN
                    too tired twice running              | 10 10, pain 1, effort 9, FATIGUE; 10 0, FATIGUE            | DOWN
                    too little, then fine                | 10 10 8, pain 1, effort 5; 10 10 10, pain 1, effort 5      | NOTHING
                    too little, fine, too little         | 10 10 8, pain 1; 10 10 10, pain 1, effort 5; 10 10 8, pain 1 | NOTHING
                    no time twice                        | 10, pain 1, effort 2, TIME; 10, pain 1, effort 2, TIME     | NOTHING
                    broken off for something else twice  | 10, pain 1, effort 2, OTHER; 10, pain 1, effort 2, OTHER   | NOTHING
                    stopped for pain                     | 10 5, pain 6, PAIN                                         | DOWN
                    stopped for pain, figure not said    | 10 5, PAIN                                                 | DOWN
                    stopped for pain after a good run    | 10 10 10, pain 1, effort 5; 10 10 10, pain 1, effort 5; 10 10 10, pain 5, effort 5, PAIN | DOWN
                    stopped for pain, then a good one    | 10 5, pain 6, PAIN; 10 10 10, pain 1, effort 5             | NOTHING
                    stopped for pain, then three good    | 10 5, pain 6, PAIN; 10 10 10, pain 1, effort 5; 10 10 10, pain 1, effort 5; 10 10 10, pain 1, effort 5 | UP
                    stopped for a symptom                | 10 5, pain 1, SYMPTOM; 10 5, pain 1, SYMPTOM               | NOTHING
                    left out of the last session         | 10 10 10, pain 1, effort 5; 10 10 10, pain 1, effort 5; not reported, pain 1, effort 5 | NOTHING
                    left out twice is no failure         | not reported; not reported                                 | NOTHING
                    """)
    void threeTimesTenTogether(String name, String log, String expected) {
        // When
        Optional<Proposed> proposed = together.propose(Said.of(log == null ? "" : log));

        // Then
        assertThat(proposed.map(made -> made.direction().name()).orElse("NOTHING"))
                .as(name)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    both sides in full               | L10 L10 L10 R10 R10 R10, pain 1, effort 5 | UP
                    more left does not make up right | L20 L20 L20 R10 R10 R5, pain 1, effort 5  | NOTHING
                    the right side not done at all   | L10 L10 L10, pain 1, effort 5             | NOTHING
                    """)
    void eachSideOwesTheWholeDose(String name, String log, String expected) {
        // Given
        var each = new ProgressionPolicy(
                Doses.order(Doses.threeTimesTen(), Side.EACH), null, Doses.rule(1, Step.REPS, null));

        // When
        Optional<Proposed> proposed = each.propose(Said.of(log));

        // Then
        assertThat(proposed.map(made -> made.direction().name()).orElse("NOTHING"))
                .as(name)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    held as long as ordered         | 10h5 10h5, pain 1, effort 5     | UP
                    held shorter once               | 10h5 10h4, pain 1, effort 5     | NOTHING
                    how long was not reported       | 10 10, pain 1, effort 5         | UP
                    """)
    void aHoldIsPartOfTheDose(String name, String log, String expected) {
        // Given
        var held = new ProgressionPolicy(
                Doses.order(Doses.dose(2, 10, AmountUnit.REPS, 5, null), Side.BOTH_TOGETHER),
                null,
                Doses.rule(1, Step.HOLD_SECONDS, 5));

        // When
        Optional<Proposed> proposed = held.propose(Said.of(log));

        // Then
        assertThat(proposed.map(made -> made.direction().name()).orElse("NOTHING"))
                .as(name)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    with the ordered weight   | 10@2.5 10@2.5, pain 1, effort 5 | UP
                    with less once            | 10@2.5 10@2, pain 1, effort 5   | NOTHING
                    which was not reported    | 10 10, pain 1, effort 5         | UP
                    """)
    void aLoadIsPartOfTheDose(String name, String log, String expected) {
        // Given
        var loaded = new ProgressionPolicy(
                Doses.order(Doses.dose(2, 10, AmountUnit.REPS, null, "2.5"), Side.BOTH_TOGETHER),
                null,
                Doses.rule(1, Step.LOAD_KG, 1));

        // When
        Optional<Proposed> proposed = loaded.propose(Said.of(log));

        // Then
        assertThat(proposed.map(made -> made.direction().name()).orElse("NOTHING"))
                .as(name)
                .isEqualTo(expected);
    }

    @Test
    void eachProposalSaysWhyInOneLine() {
        // When
        String up = because("10 10 10, pain 1, effort 5; 10 10 10, pain 2, effort 6; 10 10 10, pain 0, effort 4");
        String stopped = because("10 5, pain 6, PAIN");
        String failed = because("10 10 8, pain 1, effort 5; 10 10 10, pain 4, effort 5");

        // Then
        assertThat(up)
                .isEqualTo("The last 3 sessions (2026-10-05 to 2026-10-07) all reached 3 × 10 repetitions, pain up to 2"
                        + " (limit 2), effort up to 6 (limit 6)");
        assertThat(stopped).isEqualTo("Stopped for pain on 2026-10-05 (pain 6)");
        assertThat(failed)
                .isEqualTo(
                        "Two failures in a row: 2026-10-05 less than 3 × 10 repetitions, 2026-10-06 pain 4 (limit 2)");
    }

    @Test
    void whatItRestsOnIsTheLastSession() {
        // Given
        List<Performance> log = Said.of("10 10 8, pain 1, effort 5; 10 5, pain 6, PAIN");

        // When
        Proposed proposed = together.propose(log).orElseThrow();

        // Then
        assertThat(proposed.lastSession()).isEqualTo(log.get(1).sessionId());
        assertThat(proposed.on()).isEqualTo(Said.FIRST.plusDays(1));
        assertThat(proposed.change()).isEqualTo(DoseChange.amount(Doses.range(8, 8)));
    }

    private String because(String log) {
        return together.propose(Said.of(log)).orElseThrow().because();
    }
}
