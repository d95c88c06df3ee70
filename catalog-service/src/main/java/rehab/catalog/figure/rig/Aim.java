package rehab.catalog.figure.rig;

import org.jspecify.annotations.Nullable;
import rehab.catalog.figure.Angles;
import rehab.catalog.figure.End;
import rehab.catalog.figure.Frame;
import rehab.catalog.figure.Limb;
import rehab.catalog.figure.Reach;
import rehab.catalog.figure.Side;
import rehab.catalog.figure.Vec;

/**
 * What a limb is asked to do, in the room, while the trunk is as it is now.
 *
 * @param end where wrist or ankle are to be
 * @param joint where elbow or knee rest, when that is said
 * @param fixed whether end and joint are places in the room, not on the body
 * @param pole where elbow or knee point
 * @param axes of the frame in which hand and foot are described
 */
record Aim(
        Vec end,
        @Nullable Vec joint,
        boolean fixed,
        Vec pole,
        Axes axes,
        @Nullable End hand) {

    static Aim of(Limb limb, Side side, boolean arm, Surroundings around) {
        Reach reach = limb.reach();
        if (reach == null) {
            return byAngles(limb, side, arm, around);
        }
        Place frame = around.frame(reach.frame(), side, arm);
        Vec pole = limb.pole();
        Vec joint = limb.joint();
        return new Aim(
                frame.out(reach.at()),
                joint == null ? null : frame.out(joint),
                reach.frame() == Frame.WORLD,
                pole == null ? usual(side, arm, around) : frame.axes().out(pole).unit(Axes.ROOM.x()),
                frame.axes(),
                limb.end());
    }

    private static Vec usual(Side side, boolean arm, Surroundings around) {
        double out = side == Side.LEFT ? 1 : -1;
        Axes axes =
                arm ? around.torso().chest().axes() : around.torso().pelvis().axes();
        return axes.out(arm ? new Vec(-0.7, 0.5 * out, -0.5) : new Vec(1, 0.1 * out, 0))
                .unit(Axes.ROOM.x());
    }

    private static Aim byAngles(Limb limb, Side side, boolean arm, Surroundings around) {
        Angles angles = limb.angles() == null ? new Angles(0.0, 0.0, 0.0, 0.0) : limb.angles();
        Place root = around.frame(arm ? Frame.SHOULDER : Frame.HIP, side, arm);
        double plane = Math.toRadians(angles.plane());
        double raise = Math.toRadians(angles.raise());
        Vec hanging = new Vec(0, 0, -1);
        Vec level = new Vec(Math.sin(plane), Math.cos(plane), 0);
        Vec upper = hanging.times(Math.cos(raise)).plus(level.times(Math.sin(raise)));
        Vec axis = hanging.cross(level);
        Vec front = Axes.rotate(Axes.rotate(new Vec(1, 0, 0), axis, raise), upper, -Math.toRadians(angles.turn()));
        double bend = Math.toRadians(angles.bend());
        Vec lower = upper.times(Math.cos(bend)).plus(front.times((arm ? 1 : -1) * Math.sin(bend)));
        Vec joint = upper.times(arm ? Build.UPPER_ARM : Build.THIGH);
        Vec end = joint.plus(lower.times(arm ? Build.FOREARM : Build.SHIN));
        Vec pole = front.times(arm ? -1 : 1);
        boolean left = side == Side.LEFT;
        return new Aim(
                root.out(left ? end : end.mirrored()),
                root.out(left ? joint : joint.mirrored()),
                false,
                root.axes().out(left ? pole : pole.mirrored()),
                root.axes(),
                limb.end());
    }
}
