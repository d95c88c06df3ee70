package rehab.adherence.figure;

import java.util.EnumSet;
import java.util.Set;

/** Which side of the body an order names. EACH asks for the whole dose on the left and again on the right. */
public enum Side {
    BOTH_TOGETHER(EnumSet.of(DoneSide.BOTH_TOGETHER)),
    EACH(EnumSet.of(DoneSide.LEFT, DoneSide.RIGHT)),
    LEFT(EnumSet.of(DoneSide.LEFT)),
    RIGHT(EnumSet.of(DoneSide.RIGHT));

    @SuppressWarnings("ImmutableEnumChecker") // never handed out and never changed; Set.copyOf would lose the order
    private final EnumSet<DoneSide> asked;

    Side(EnumSet<DoneSide> asked) {
        this.asked = asked;
    }

    /** Whether a set done on that side belongs to an order for this side. */
    public boolean asksFor(DoneSide done) {
        return asked.contains(done);
    }

    /** The sides that each owe the whole dose. */
    Set<DoneSide> asked() {
        return EnumSet.copyOf(asked);
    }
}
