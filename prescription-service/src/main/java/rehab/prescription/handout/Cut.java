package rehab.prescription.handout;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the sheet has to be cut into pages otherwise than by itself, which shows only once it has been laid out.
 *
 * @param continued numbers of the exercises that are longer than a page: what to take care of follows on the next one, under
 *     the exercise's name again
 * @param apart numbers of the first exercises of routines that find no room under their routine's title: it gets a list of
 *     what the routine contains, so that it does not stand alone
 */
record Cut(Set<Integer> continued, Set<Integer> apart) {
    /** Nothing is known yet. */
    static final Cut NONE = new Cut(Set.of(), Set.of());

    Cut {
        continued = Set.copyOf(continued);
        apart = Set.copyOf(apart);
    }

    /**
     * The pages that a piece stands on.
     *
     * @param first from 0
     * @param last the same as the first where it is whole
     */
    record Span(int first, int last) {}

    /** For the template. */
    public boolean continues(int exercise) {
        return continued.contains(exercise);
    }

    /** For the template. */
    public boolean isApart(int exercise) {
        return apart.contains(exercise);
    }

    /**
     * What has to be cut besides, now that it is laid out. Titles come last, for an exercise that has been cut may fit under
     * its title.
     *
     * @param pieces by the names that the template gives them
     * @return the same when all is well
     */
    Cut after(Map<String, Span> pieces) {
        Set<Integer> torn = new TreeSet<>(continued);
        Set<Integer> alone = new TreeSet<>(apart);
        pieces.forEach((name, piece) -> {
            int number = Integer.parseInt(name.substring(name.indexOf('-') + 1));
            if (name.startsWith("exercise-") && piece.first() != piece.last()) {
                torn.add(number);
            }
            Span first = pieces.get("how-" + number);
            if (name.startsWith("title-") && first != null && piece.last() != first.first()) {
                alone.add(number);
            }
        });
        return torn.equals(continued) ? new Cut(continued, alone) : new Cut(torn, apart);
    }
}
