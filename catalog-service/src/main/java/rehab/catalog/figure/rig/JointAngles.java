package rehab.catalog.figure.rig;

import java.util.ArrayList;
import java.util.List;
import rehab.catalog.figure.Girdle;
import rehab.catalog.figure.Head;
import rehab.catalog.figure.Side;
import rehab.catalog.figure.Turn;
import rehab.catalog.figure.Vec;

/** The angles in which a figure's joints stand, as a goniometer would find them. */
final class JointAngles {
    private JointAngles() {}

    /** One angle, degrees. */
    record Measured(Range range, String joint, double value) {}

    static List<Measured> of(FullPose pose) {
        List<Measured> all = new ArrayList<>();
        spine(all, "lumbar", pose.lumbar(), Range.LUMBAR_FLEXION, Range.LUMBAR_BEND, Range.LUMBAR_TWIST);
        spine(all, "thorax", pose.thorax(), Range.THORAX_FLEXION, Range.THORAX_BEND, Range.THORAX_TWIST);
        Head head = pose.head();
        Turn neck = new Turn(head.flexion(), head.bend(), head.twist());
        spine(all, "neck", neck, Range.NECK_FLEXION, Range.NECK_BEND, Range.NECK_TWIST);
        all.add(new Measured(Range.NOD, "head", head.nod()));
        all.add(new Measured(Range.HEAD_SLIDE, "head", head.slide() * 1000));
        for (Side side : Side.values()) {
            Girdle girdle = pose.shoulder(side);
            all.add(new Measured(Range.SHOULDER_RAISE, side + "_SHOULDER", girdle.raise()));
            all.add(new Measured(Range.SHOULDER_FORWARD, side + "_SHOULDER", girdle.forward()));
        }
        return all;
    }

    private static void spine(List<Measured> all, String joint, Turn turn, Range flexion, Range bend, Range twist) {
        all.add(new Measured(flexion, joint, turn.flexion()));
        all.add(new Measured(bend, joint, turn.bend()));
        all.add(new Measured(twist, joint, turn.twist()));
    }

    static List<Measured> of(Skeleton skeleton) {
        List<Measured> all = new ArrayList<>();
        for (Side side : Side.values()) {
            double out = side == Side.LEFT ? 1 : -1;
            LimbPlace arm = skeleton.arm(side);
            Vec upper = skeleton.torso()
                    .chest()
                    .axes()
                    .in(arm.joint().minus(arm.root()))
                    .unit(Axes.ROOM.z());
            all.add(new Measured(Range.ELBOW_BEND, side + "_ELBOW", bend(arm)));
            all.add(new Measured(Range.ARM_BEHIND, side + "_SHOULDER", degrees(-upper.x())));
            all.add(new Measured(Range.ARM_ACROSS, side + "_SHOULDER", degrees(-upper.y() * out)));
            LimbPlace leg = skeleton.leg(side);
            Vec thigh = skeleton.torso()
                    .pelvis()
                    .axes()
                    .in(leg.joint().minus(leg.root()))
                    .unit(Axes.ROOM.z());
            all.add(new Measured(Range.KNEE_BEND, side + "_KNEE", bend(leg)));
            all.add(new Measured(Range.HIP_FLEXION, side + "_HIP", Math.toDegrees(Math.atan2(thigh.x(), -thigh.z()))));
            all.add(new Measured(Range.HIP_ABDUCTION, side + "_HIP", degrees(thigh.y() * out)));
            Vec shin = leg.joint().minus(leg.end()).unit(Axes.ROOM.z());
            all.add(new Measured(
                    Range.ANKLE, side + "_FOOT", degrees(shin.dot(leg.tip().x()))));
        }
        return all;
    }

    private static double bend(LimbPlace limb) {
        Vec upper = limb.joint().minus(limb.root()).unit(Axes.ROOM.z());
        Vec lower = limb.end().minus(limb.joint()).unit(Axes.ROOM.z());
        return Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, upper.dot(lower)))));
    }

    private static double degrees(double sine) {
        return Math.toDegrees(Math.asin(Math.max(-1, Math.min(1, sine))));
    }
}
