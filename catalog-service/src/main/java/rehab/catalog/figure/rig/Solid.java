package rehab.catalog.figure.rig;

import rehab.catalog.figure.Vec;

/** An ellipsoid: its middle and its three half axes, metres in the room. */
public record Solid(Vec at, Vec a, Vec b, Vec c) {

    static Solid ball(Vec at, double radius) {
        return new Solid(at, new Vec(radius, 0, 0), new Vec(0, radius, 0), new Vec(0, 0, radius));
    }

    /** An ellipsoid that moves with a part: its middle and its half axes as the part sees them. */
    public static Solid in(Place part, Vec middle, Vec half) {
        return new Solid(
                part.out(middle),
                part.axes().x().times(half.x()),
                part.axes().y().times(half.y()),
                part.axes().z().times(half.z()));
    }

    /** How far it extends from its middle in a direction of length 1. */
    public double extent(Vec direction) {
        return Math.sqrt(square(a.dot(direction)) + square(b.dot(direction)) + square(c.dot(direction)));
    }

    /** How far its nearest point is above a plane through {@code point}; negative: below. */
    double gap(Vec point, Vec normal) {
        return at.minus(point).dot(normal) - extent(normal);
    }

    private static double square(double number) {
        return number * number;
    }
}
