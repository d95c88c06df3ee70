package rehab.adherence.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Session adherence and what stands beside it, case by case, as {@code docs/adherence-cases.md} tells them to clinicians. */
class WorkedCasesTest {

    static List<WorkedCase> cases() throws IOException {
        return WorkedCase.all();
    }

    @Test
    void thereAreAtLeastFortyNumberedInOrder() throws IOException {
        // When
        List<WorkedCase> all = cases();

        // Then
        assertThat(all).hasSizeGreaterThanOrEqualTo(40);
        for (int i = 0; i < all.size(); i++) {
            assertThat(all.get(i).number()).isEqualTo(i + 1);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isAsWritten(WorkedCase worked) {
        // When
        AdherenceFigure figure = worked.figure();

        // Then
        assertThat(session(figure.total()))
                .as(worked.toString())
                .isEqualTo(worked.expected().get(0));
        worked.expected().stream().skip(1).forEach(beside -> assertThat(said(figure, beside))
                .as(worked.toString())
                .isEqualTo(beside));
        assertThat(figure.soFar()).isEqualTo(worked.today().compareTo(worked.to()) <= 0);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theOrderOfArrivalChangesNothing(WorkedCase worked) {
        // Given
        AdherenceFigure figure = worked.figure();

        for (long seed = 0; seed < 5; seed++) {
            // When
            AdherenceFigure shuffled = worked.figure(worked.course().shuffled(seed), worked.today());

            // Then
            assertThat(shuffled).as(worked.toString()).isEqualTo(figure);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void silenceNeverRaisesTheFigure(WorkedCase worked) {
        // Given
        Double before = worked.figure().total().figure();

        // When
        Double after = worked.figure(worked.course(), "12-31").total().figure();

        // Then
        if (before != null) {
            assertThat(after).as(worked + ", then silence").isLessThanOrEqualTo(before);
        }
    }

    private static String session(Tally tally) {
        Double figure = tally.figure();
        return figure == null ? "no figure" : tally.done() + " of " + number(tally.target()) + ", " + percent(figure);
    }

    /** What the figure says where the case says something of this kind. */
    private static String said(AdherenceFigure figure, String beside) {
        if (beside.startsWith("late")) {
            return "late " + percent(figure.lateShare());
        }
        if (beside.startsWith("relative dose")) {
            return "relative dose " + number(figure.relativeDose());
        }
        if (beside.endsWith("over-dose")) {
            return figure.overDose() ? "over-dose" : "no over-dose";
        }
        if (beside.endsWith("interrupted")) {
            return figure.interruption() ? "interrupted" : "not interrupted";
        }
        return "days without report " + figure.daysWithoutReport();
    }

    private static String number(@Nullable Double figure) {
        return figure == null ? "none" : number(figure.doubleValue());
    }

    private static String number(double figure) {
        return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(figure);
    }

    private static String percent(@Nullable Double share) {
        return share == null ? "none" : Math.round(share * 100) + " %";
    }
}
