package rehab.catalog.figure.rig;

import rehab.catalog.figure.Turn;
import rehab.catalog.figure.Vec;

/** Where a part's own ahead, left and up point in the room: a rotation. */
public record Axes(Vec x, Vec y, Vec z) {
    public static final Axes ROOM = new Axes(new Vec(1, 0, 0), new Vec(0, 1, 0), new Vec(0, 0, 1));

    /** Turned to the left about the upright axis, degrees. */
    static Axes yaw(double degrees) {
        double c = Math.cos(Math.toRadians(degrees));
        double s = Math.sin(Math.toRadians(degrees));
        return new Axes(new Vec(c, s, 0), new Vec(-s, c, 0), new Vec(0, 0, 1));
    }

    /** Tipped forwards, degrees. */
    static Axes pitch(double degrees) {
        double c = Math.cos(Math.toRadians(degrees));
        double s = Math.sin(Math.toRadians(degrees));
        return new Axes(new Vec(c, 0, -s), new Vec(0, 1, 0), new Vec(s, 0, c));
    }

    /** Tipped to the left, degrees. */
    static Axes roll(double degrees) {
        double c = Math.cos(Math.toRadians(degrees));
        double s = Math.sin(Math.toRadians(degrees));
        return new Axes(new Vec(1, 0, 0), new Vec(0, c, -s), new Vec(0, s, c));
    }

    /** A share of a turn of the spine. */
    static Axes of(Turn turn, double share) {
        return yaw(turn.twist() * share).then(pitch(turn.flexion() * share)).then(roll(turn.bend() * share));
    }

    /** These axes as seen by a part that is turned by {@code local} against them. */
    Axes then(Axes local) {
        return new Axes(out(local.x), out(local.y), out(local.z));
    }

    /** A local direction in the room. */
    public Vec out(Vec local) {
        return x.times(local.x()).plus(y.times(local.y())).plus(z.times(local.z()));
    }

    /** A direction of the room in these axes. */
    public Vec in(Vec room) {
        return new Vec(x.dot(room), y.dot(room), z.dot(room));
    }

    /** Axes whose x is this direction and whose z is as near as can be to {@code up}. */
    static Axes along(Vec ahead, Vec up) {
        Vec y = up.cross(ahead).unit(ROOM.y);
        return new Axes(ahead, y, ahead.cross(y));
    }

    /** Axes whose z is this direction and whose x is as near as can be to {@code ahead}. */
    static Axes upright(Vec up, Vec ahead) {
        Vec y = up.cross(ahead).unit(ROOM.y);
        return new Axes(y.cross(up), y, up);
    }

    /** A direction turned about an axis of length 1, by the right-hand rule, radians. */
    static Vec rotate(Vec direction, Vec axis, double radians) {
        double c = Math.cos(radians);
        double s = Math.sin(radians);
        return direction.times(c).plus(axis.cross(direction).times(s)).plus(axis.times(axis.dot(direction) * (1 - c)));
    }
}
