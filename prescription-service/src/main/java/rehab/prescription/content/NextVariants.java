package rehab.prescription.content;

import java.util.List;

/**
 * The next rungs of an exercise's ladder, as seen from a line's variant in the pinned revision.
 *
 * @param easier codes of the next rung below
 * @param harder codes of the next rung above
 */
public record NextVariants(List<String> easier, List<String> harder) {
    public NextVariants {
        easier = List.copyOf(easier);
        harder = List.copyOf(harder);
    }
}
