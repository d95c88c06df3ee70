package rehab.prescription.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import rehab.prescription.content.AmountUnit;
import rehab.prescription.content.Dose;
import rehab.prescription.content.LineVariant;
import rehab.prescription.content.Load;
import rehab.prescription.content.PainRule;
import rehab.prescription.content.Range;
import rehab.prescription.content.Schedule;
import rehab.prescription.content.Side;
import rehab.prescription.content.VersionContent;
import rehab.prescription.content.VersionLine;
import rehab.prescription.content.VersionRoutine;

class ProposalPolicyTest {
    private static final UUID LINE = UUID.randomUUID();
    private static final UUID PLANK = UUID.randomUUID();
    private static final Dose DOSE =
            new Dose(Range.exactly(2), new Range(8, 12), AmountUnit.REPS, null, 60, Load.band(Load.Band.LIGHT), null);

    @Test
    void aLineThatIsWhatItWasCanBeDecided() {
        // Given
        VersionContent judged = content(line(LINE, PLANK, DOSE, Side.LEFT, "STANDARD", "Slowly"));
        VersionContent present = content(
                line(UUID.randomUUID(), PLANK, DOSE, Side.LEFT, "STANDARD", null),
                line(LINE, PLANK, DOSE, Side.LEFT, "STANDARD", "Another note"));

        // When
        ProposalState state = ProposalPolicy.state(LINE, null, judged, present);

        // Then
        assertThat(state).isEqualTo(ProposalState.OPEN);
    }

    @ParameterizedTest
    @MethodSource
    void aLineThatIsAnotherOneOrGoneSupersedes(VersionContent present) {
        // Given
        VersionContent judged = content(line(LINE, PLANK, DOSE, Side.LEFT, "STANDARD", null));

        // When
        ProposalState state = ProposalPolicy.state(LINE, null, judged, present);

        // Then
        assertThat(state).isEqualTo(ProposalState.SUPERSEDED);
    }

    static Stream<Arguments> aLineThatIsAnotherOneOrGoneSupersedes() {
        Dose more = new Dose(Range.exactly(3), DOSE.amount(), DOSE.unit(), null, 60, DOSE.load(), null);
        return Stream.of(
                Arguments.of(content()),
                Arguments.of(content(line(UUID.randomUUID(), PLANK, DOSE, Side.LEFT, "STANDARD", null))),
                Arguments.of(content(line(LINE, UUID.randomUUID(), DOSE, Side.LEFT, "STANDARD", null))),
                Arguments.of(content(line(LINE, PLANK, more, Side.LEFT, "STANDARD", null))),
                Arguments.of(content(line(LINE, PLANK, DOSE, Side.RIGHT, "STANDARD", null))),
                Arguments.of(content(line(LINE, PLANK, DOSE, Side.LEFT, "HARDER", null))),
                Arguments.of(content(line(LINE, PLANK, DOSE, Side.LEFT, null, null))));
    }

    @ParameterizedTest
    @EnumSource(DecisionKind.class)
    void aDecisionStandsWhateverBecomesOfTheLine(DecisionKind decided) {
        // When
        ProposalState state = ProposalPolicy.state(
                LINE, decided, content(line(LINE, PLANK, DOSE, Side.LEFT, "STANDARD", null)), content());

        // Then
        assertThat(state.name()).isEqualTo(decided.name());
    }

    @Test
    void aChangeLeavesAllElseOfTheDoseAlone() {
        // Given
        ProposedChange sets = new ProposedChange(Range.exactly(3), null, null, null, null);
        ProposedChange load = new ProposedChange(null, null, null, new BigDecimal("2.5"), null);

        // Then
        assertThat(sets.of(DOSE))
                .isEqualTo(new Dose(Range.exactly(3), DOSE.amount(), DOSE.unit(), null, 60, DOSE.load(), null));
        assertThat(load.of(DOSE))
                .isEqualTo(new Dose(
                        DOSE.sets(),
                        DOSE.amount(),
                        DOSE.unit(),
                        null,
                        60,
                        Load.kilograms(new BigDecimal("2.5")),
                        null));
    }

    private static VersionLine line(
            UUID lineId, UUID exercise, Dose dose, Side side, @Nullable String variant, @Nullable String note) {
        return new VersionLine(
                lineId,
                exercise,
                "plank",
                1,
                "Plank",
                variant == null ? null : new LineVariant(variant, variant, false),
                null,
                List.of(),
                null,
                List.of(),
                null,
                null,
                null,
                dose,
                side,
                note,
                null,
                null);
    }

    private static VersionContent content(VersionLine... lines) {
        return new VersionContent(
                "Upper back",
                "Stop when it hurts",
                PainRule.STOP_ON_PAIN,
                null,
                null,
                List.of(new VersionRoutine(UUID.randomUUID(), "Desk break", new Schedule.PerDay(1), List.of(lines))));
    }
}
