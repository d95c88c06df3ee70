package rehab.catalog.figure.rig;

import rehab.catalog.figure.Vec;

/** Between two directions and between two numbers. */
final class Arc {
    private Arc() {}

    static double between(double a, double b, double share) {
        return a + (b - a) * share;
    }

    /** Along the shorter arc from one direction (length 1) to the other. */
    static Vec direction(Vec a, Vec b, double share) {
        double angle = Math.acos(Math.max(-1, Math.min(1, a.dot(b))));
        if (angle < 1e-6) {
            return b;
        }
        Vec axis = a.cross(b);
        if (axis.length() < 1e-6) {
            axis = a.cross(Math.abs(a.z()) < 0.9 ? Axes.ROOM.z() : Axes.ROOM.x());
        }
        return Axes.rotate(a, axis.unit(Axes.ROOM.z()), angle * share);
    }

    /** From one offset to the other: the direction along an arc, the length evenly. */
    static Vec offset(Vec a, Vec b, double share) {
        Vec direction = direction(a.unit(Axes.ROOM.x()), b.unit(Axes.ROOM.x()), share);
        return direction.times(between(a.length(), b.length(), share));
    }

    static Axes axes(Axes a, Axes b, double share) {
        return Axes.along(direction(a.x(), b.x(), share), direction(a.z(), b.z(), share));
    }
}
