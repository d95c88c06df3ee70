package rehab.catalog.figure.rig;

import rehab.catalog.figure.Vec;

/** Where a part is and how it is turned. */
public record Place(Vec at, Axes axes) {

    /** A point of the part in the room. */
    public Vec out(Vec local) {
        return at.plus(axes.out(local));
    }

    /** A point of the room as the part sees it. */
    public Vec in(Vec room) {
        return axes.in(room.minus(at));
    }

    Place moved(Vec by) {
        return new Place(at.plus(by), axes);
    }
}
