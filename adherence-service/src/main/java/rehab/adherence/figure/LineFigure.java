package rehab.adherence.figure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line over the attended sessions of some days. Sessions that were not done are the session adherence's matter; here it is
 * said how the exercise went when there was a session.
 *
 * @param exercise its name as it was ordered last
 * @param sides each side that was ordered, by itself: more on the left does not make up for less on the right
 * @param pain what was reported during the exercise, oldest first; sessions without a report are not in it. Which side hurt is
 *     not asked
 */
public record LineFigure(
        UUID prescriptionId, UUID routineId, UUID lineId, String exercise, List<OfSide> sides, List<PainOn> pain) {
    public LineFigure {
        sides = List.copyOf(sides);
        pain = List.copyOf(pain);
    }

    /**
     * One side.
     *
     * @param whole over all days
     * @param weeks the ISO weeks in which there was a session; a week without one is not in it
     */
    public record OfSide(DoneSide side, Dosage whole, List<Week> weeks) {}

    /** One ISO week. */
    public record Week(IsoWeek week, Dosage dosage) {}

    /**
     * How much of what was ordered was done.
     *
     * @param sessions attended sessions in which the line was ordered for this side, 1 or more
     * @param done those in which anything of it was done on this side
     * @param completion mean of min(1, done ÷ ordered minimum), 0 to 1
     * @param relativeDose the same, not capped
     */
    public record Dosage(int sessions, int done, double completion, double relativeDose) {
        static Dosage of(DoneSide side, List<LineSession> sessions) {
            return new Dosage(
                    sessions.size(),
                    (int) sessions.stream()
                            .filter(session -> ratio(session, side) > 0)
                            .count(),
                    mean(sessions, session -> Math.min(1, ratio(session, side))),
                    mean(sessions, session -> ratio(session, side)));
        }

        private static double ratio(LineSession session, DoneSide side) {
            return session.ordered().relativeDose(session.sets(), side);
        }

        private static double mean(List<LineSession> sessions, ToDoubleFunction<LineSession> figure) {
            return sessions.stream().mapToDouble(figure).average().orElse(0);
        }
    }

    /**
     * Pain during one session.
     *
     * @param pain 0 to 10
     */
    public record PainOn(LocalDate day, int pain) {}

    /** Of each line that was in an attended session, in the order of their first appearance. */
    public static List<LineFigure> of(Collection<LineSession> sessions) {
        Map<UUID, List<LineSession>> byLine = sessions.stream()
                .sorted(Comparator.comparing(LineSession::day))
                .collect(Collectors.groupingBy(
                        session -> session.ordered().lineId(), LinkedHashMap::new, Collectors.toList()));
        return byLine.values().stream().map(LineFigure::ofLine).toList();
    }

    private static LineFigure ofLine(List<LineSession> sessions) {
        LineSession last = sessions.get(sessions.size() - 1);
        return new LineFigure(
                last.prescriptionId(),
                last.routineId(),
                last.ordered().lineId(),
                last.exercise(),
                Arrays.stream(DoneSide.values())
                        .flatMap(side -> ofSide(side, sessions))
                        .toList(),
                sessions.stream().flatMap(LineFigure::pain).toList());
    }

    private static Stream<OfSide> ofSide(DoneSide side, List<LineSession> sessions) {
        List<LineSession> asked = sessions.stream()
                .filter(session -> session.ordered().side().asksFor(side))
                .toList();
        if (asked.isEmpty()) {
            return Stream.empty();
        }
        Map<IsoWeek, List<LineSession>> byWeek = asked.stream()
                .collect(
                        Collectors.groupingBy(session -> IsoWeek.of(session.day()), TreeMap::new, Collectors.toList()));
        List<Week> weeks = byWeek.entrySet().stream()
                .map(week -> new Week(week.getKey(), Dosage.of(side, week.getValue())))
                .toList();
        return Stream.of(new OfSide(side, Dosage.of(side, asked), weeks));
    }

    private static Stream<PainOn> pain(LineSession session) {
        return Stream.ofNullable(session.painDuring()).map(pain -> new PainOn(session.day(), pain));
    }
}
