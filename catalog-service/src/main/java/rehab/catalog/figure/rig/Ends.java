package rehab.catalog.figure.rig;

import org.jspecify.annotations.Nullable;
import rehab.catalog.figure.End;
import rehab.catalog.figure.EndShape;
import rehab.catalog.figure.Side;
import rehab.catalog.figure.Vec;

/** Hands and feet at the end of a limb whose bones are known. */
final class Ends {
    private Ends() {}

    static LimbPlace hand(Bones bones, Aim aim, Side side, Torso torso) {
        End end = aim.hand();
        Vec towards = end == null || end.towards() == null ? null : end.towards();
        Vec ahead = towards == null ? bones.lower() : aim.axes().out(towards).unit(bones.lower());
        Vec palm = end == null || end.palm() == null ? null : end.palm();
        double inwards = side == Side.LEFT ? -1 : 1;
        Vec facing = palm == null
                ? torso.chest().axes().out(new Vec(0.15, inwards, -0.35))
                : aim.axes().out(palm).unit(Axes.ROOM.z());
        EndShape shape = end == null ? EndShape.RELAXED : end.shape();
        double curl =
                switch (shape) {
                    case FIST, THUMB_UP -> 1;
                    case INTERLACED -> 0.75;
                    case RELAXED -> 0.3;
                    default -> 0;
                };
        return new LimbPlace(
                bones.root(),
                bones.joint(),
                bones.end(),
                Axes.along(ahead, facing.times(-1)),
                ahead,
                curl,
                shape == EndShape.THUMB_UP ? 1 : shape == EndShape.FLAT ? 0.35 : 0.15);
    }

    /** From this height of its ball downwards, metres, a foot that points to the floor bends its toes. */
    private static final double TUCK_BELOW = 0.08;

    static LimbPlace foot(Bones bones, Aim aim, Side side, Torso torso) {
        End end = aim.hand();
        EndShape shape = end == null ? EndShape.FREE : end.shape();
        Vec front = bones.pole(aim.pole());
        return switch (shape) {
            case FLAT, TUCKED -> standing(bones, heading(aim, end, side, torso));
            case POINTED -> pointed(bones, front);
            default -> along(bones, Axes.along(bones.lower(), front), 90 + (end == null ? -15 : end.bend()));
        };
    }

    private static Vec heading(Aim aim, @Nullable End end, Side side, Torso torso) {
        Vec towards = end == null || end.towards() == null ? null : end.towards();
        double out = side == Side.LEFT ? 0.12 : -0.12;
        Vec given = towards == null
                ? torso.pelvis().axes().out(new Vec(1, out, 0))
                : aim.axes().out(towards);
        return new Vec(given.x(), given.y(), 0).unit(Axes.ROOM.x());
    }

    /** On the floor: as high as the ankle is, so steep stands the foot on its ball; the toes lie flat. */
    private static LimbPlace standing(Bones bones, Vec heading) {
        double drop = Build.ANKLE_HEIGHT - Build.BALL_GIRTH;
        double length = Math.hypot(Build.FOOT_AHEAD, drop);
        double sine = (bones.end().z() - Build.BALL_GIRTH) / length;
        double steep = Math.asin(Math.max(-0.3, Math.min(1, sine))) - Math.atan2(drop, Build.FOOT_AHEAD);
        Vec up = Axes.ROOM.z();
        Vec ahead = heading.times(Math.cos(steep)).minus(up.times(Math.sin(steep)));
        Axes axes = Axes.along(ahead, heading.times(Math.sin(steep)).plus(up.times(Math.cos(steep))));
        return place(bones, axes, heading);
    }

    /** Bent by this many degrees from the shin's own direction; toes that come to the floor ball first are tucked under. */
    private static LimbPlace along(Bones bones, Axes straight, double bend) {
        double angle = Math.toRadians(bend);
        Vec ahead = straight.x().times(Math.cos(angle)).plus(straight.z().times(Math.sin(angle)));
        Vec up = straight.z().times(Math.cos(angle)).minus(straight.x().times(Math.sin(angle)));
        LimbPlace foot = place(bones, Axes.along(ahead, up), ahead);
        double near = Math.min(1, Math.max(0, (TUCK_BELOW - foot.ball().z()) / (TUCK_BELOW - Build.BALL_GIRTH - 0.01)));
        Vec flat = new Vec(up.x(), up.y(), 0).unit(ahead);
        double tucked = ahead.z() < 0 ? near * -ahead.z() : 0;
        return place(bones, foot.tip(), ahead.towards(flat, tucked).unit(ahead));
    }

    /** As far away from the shin as an ankle goes; the toes go on as the shin does. */
    private static LimbPlace pointed(Bones bones, Vec front) {
        LimbPlace foot = along(bones, Axes.along(bones.lower(), front), 25);
        return place(bones, foot.tip(), bones.lower());
    }

    private static LimbPlace place(Bones bones, Axes axes, Vec toes) {
        return new LimbPlace(bones.root(), bones.joint(), bones.end(), axes, toes, 0, 0);
    }
}
