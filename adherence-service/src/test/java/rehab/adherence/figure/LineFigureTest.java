package rehab.adherence.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static rehab.adherence.figure.DoneSide.BOTH_TOGETHER;
import static rehab.adherence.figure.DoneSide.LEFT;
import static rehab.adherence.figure.DoneSide.RIGHT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rehab.adherence.figure.LineFigure.Dosage;
import rehab.adherence.figure.LineFigure.PainOn;

/** Lines by themselves, each side by itself: 2 × 10 ordered on each. */
class LineFigureTest {

    @Test
    void eachSideStandsByItself() {
        // When
        LineFigure line = only(List.of(
                session("10-06", Side.EACH, null, left(10), left(10), right(10)),
                session("10-08", Side.EACH, null, left(20), left(10), right(10))));

        // Then
        assertThat(line.sides()).extracting(LineFigure.OfSide::side).containsExactly(LEFT, RIGHT);
        assertThat(line.sides().get(0).whole()).isEqualTo(new Dosage(2, 2, 1, 1.25));
        assertThat(line.sides().get(1).whole()).isEqualTo(new Dosage(2, 2, 0.5, 0.5));
    }

    @Test
    void aLineLeftOutOfAnAttendedSessionWasNotDoneAndItsPainIsUnknown() {
        // When
        LineFigure line = only(List.of(
                session("10-06", Side.BOTH_TOGETHER, 0, both(10), both(10)),
                session("10-08", Side.BOTH_TOGETHER, null)));

        // Then
        assertThat(line.sides()).hasSize(1);
        assertThat(line.sides().get(0).side()).isEqualTo(BOTH_TOGETHER);
        assertThat(line.sides().get(0).whole()).isEqualTo(new Dosage(2, 1, 0.5, 0.5));
        assertThat(line.pain()).containsExactly(new PainOn(Courses.day("10-06"), 0));
    }

    @Test
    void aWeekWithoutASessionIsNotInTheTrend() {
        // When
        LineFigure line = only(List.of(
                session("10-06", Side.LEFT, 3, left(10), left(10)),
                session("10-20", Side.LEFT, 1, left(10)),
                session("10-22", Side.LEFT, null, left(10), left(10))));

        // Then
        assertThat(line.sides().get(0).weeks())
                .extracting(week -> week.week().label())
                .containsExactly("2026-W41", "2026-W43");
        assertThat(line.sides().get(0).weeks())
                .extracting(LineFigure.Week::dosage)
                .containsExactly(new Dosage(1, 1, 1, 1), new Dosage(2, 2, 0.75, 0.75));
        assertThat(line.pain()).extracting(PainOn::pain).containsExactly(3, 1);
    }

    @Test
    void aSideIsJudgedInTheSessionsThatAskedForIt() {
        // When
        LineFigure line = only(List.of(
                session("10-06", Side.LEFT, null, left(10), left(10)),
                session("10-08", Side.EACH, null, left(10), left(10), right(10), right(10))));

        // Then
        assertThat(line.sides()).extracting(side -> side.whole().sessions()).containsExactly(2, 1);
    }

    @Test
    void theOrderOfArrivalChangesNothing() {
        // Given
        List<LineSession> sessions = new ArrayList<>();
        for (int day = 10; day < 30; day++) {
            sessions.add(session("10-" + day, Side.EACH, day % 11, left(day % 3 * 5), left(10), right(10)));
        }
        LineFigure before = only(sessions);

        // When
        Collections.shuffle(sessions, new Random(1));

        // Then
        assertThat(only(sessions)).isEqualTo(before);
    }

    @Test
    void nothingLoggedIsNoLine() {
        assertThat(LineFigure.of(List.of())).isEmpty();
    }

    private static LineFigure only(List<LineSession> sessions) {
        List<LineFigure> lines = LineFigure.of(sessions);
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private static LineSession session(String day, Side side, @Nullable Integer pain, DoneSet... sets) {
        return new LineSession(
                new UUID(0, 1),
                Courses.id("strength"),
                "Press",
                Courses.day(day),
                Courses.line("press", Courses.dose(2, 10), side),
                pain,
                List.of(sets));
    }

    private static DoneSet left(int amount) {
        return new DoneSet(LEFT, amount, null);
    }

    private static DoneSet right(int amount) {
        return new DoneSet(RIGHT, amount, null);
    }

    private static DoneSet both(int amount) {
        return new DoneSet(BOTH_TOGETHER, amount, null);
    }
}
