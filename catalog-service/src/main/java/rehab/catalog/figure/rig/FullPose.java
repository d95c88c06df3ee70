package rehab.catalog.figure.rig;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rehab.catalog.figure.Angles;
import rehab.catalog.figure.End;
import rehab.catalog.figure.EndShape;
import rehab.catalog.figure.Frame;
import rehab.catalog.figure.Girdle;
import rehab.catalog.figure.Head;
import rehab.catalog.figure.Key;
import rehab.catalog.figure.Limb;
import rehab.catalog.figure.Pelvis;
import rehab.catalog.figure.Pose;
import rehab.catalog.figure.Reach;
import rehab.catalog.figure.Side;
import rehab.catalog.figure.Turn;
import rehab.catalog.figure.Vec;

/** A pose in which nothing is left out. */
public record FullPose(
        Pelvis pelvis,
        Turn lumbar,
        Turn thorax,
        Head head,
        Girdle leftShoulder,
        Girdle rightShoulder,
        Limb leftArm,
        Limb rightArm,
        Limb leftLeg,
        Limb rightLeg) {

    /** Standing at ease, in which everything begins. */
    static final FullPose STANDING = standing();

    private static FullPose standing() {
        Limb arm = new Limb(
                null, null, null, new Angles(20.0, 9.0, 0.0, 12.0), new End(EndShape.RELAXED, null, null, 0.0));
        Vec ankle = new Vec(0, 0.095, Build.ANKLE_HEIGHT);
        Limb leg = new Limb(new Reach(Frame.WORLD, ankle), new Vec(1, 0.1, 0), null, null, null);
        Girdle girdle = new Girdle(0.0, 0.0);
        return new FullPose(
                new Pelvis(new Vec(0, 0, Build.HIP_HEIGHT - 0.004), 0.0, 0.0, 0.0),
                Turn.NONE,
                Turn.NONE,
                new Head(0.0, 0.0, 0.0, 0.0, 0.0),
                girdle,
                girdle,
                arm,
                Mirror.of(arm),
                leg,
                Mirror.of(leg));
    }

    /** The poses of all keys; each takes from the one before what it leaves out. */
    static List<FullPose> of(List<Key> keys) {
        List<FullPose> all = new ArrayList<>();
        FullPose last = STANDING;
        for (Key key : keys) {
            last = last.with(key.pose());
            all.add(last);
        }
        return List.copyOf(all);
    }

    private FullPose with(Pose pose) {
        return new FullPose(
                or(pose.pelvis(), pelvis),
                or(pose.lumbar(), lumbar),
                or(pose.thorax(), thorax),
                or(pose.head(), head),
                or(pose.leftShoulder(), or(pose.shoulders(), leftShoulder)),
                or(pose.rightShoulder(), or(pose.shoulders(), rightShoulder)),
                or(pose.leftArm(), or(pose.arms(), leftArm)),
                or(pose.rightArm(), or(mirrored(pose.arms()), rightArm)),
                or(pose.leftLeg(), or(pose.legs(), leftLeg)),
                or(pose.rightLeg(), or(mirrored(pose.legs()), rightLeg)));
    }

    /** What a key has to say so that this pose follows that one. */
    Pose written(FullPose before) {
        return new Pose(
                changed(pelvis, before.pelvis),
                changed(lumbar, before.lumbar),
                changed(thorax, before.thorax),
                changed(head, before.head),
                null,
                changed(leftShoulder, before.leftShoulder),
                changed(rightShoulder, before.rightShoulder),
                null,
                changed(leftArm, before.leftArm),
                changed(rightArm, before.rightArm),
                null,
                changed(leftLeg, before.leftLeg),
                changed(rightLeg, before.rightLeg));
    }

    private static <T> @Nullable T changed(T now, T before) {
        return now.equals(before) ? null : now;
    }

    Limb arm(Side side) {
        return side == Side.LEFT ? leftArm : rightArm;
    }

    Limb leg(Side side) {
        return side == Side.LEFT ? leftLeg : rightLeg;
    }

    Girdle shoulder(Side side) {
        return side == Side.LEFT ? leftShoulder : rightShoulder;
    }

    FullPose at(Vec at) {
        Pelvis moved = new Pelvis(at, pelvis.pitch(), pelvis.roll(), pelvis.yaw());
        return new FullPose(
                moved, lumbar, thorax, head, leftShoulder, rightShoulder, leftArm, rightArm, leftLeg, rightLeg);
    }

    FullPose arm(Side side, Limb limb) {
        return new FullPose(
                pelvis,
                lumbar,
                thorax,
                head,
                leftShoulder,
                rightShoulder,
                side == Side.LEFT ? limb : leftArm,
                side == Side.LEFT ? rightArm : limb,
                leftLeg,
                rightLeg);
    }

    FullPose leg(Side side, Limb limb) {
        return new FullPose(
                pelvis,
                lumbar,
                thorax,
                head,
                leftShoulder,
                rightShoulder,
                leftArm,
                rightArm,
                side == Side.LEFT ? limb : leftLeg,
                side == Side.LEFT ? rightLeg : limb);
    }

    FullPose spine(Turn newLumbar, Turn newThorax, Head newHead) {
        return new FullPose(
                pelvis,
                newLumbar,
                newThorax,
                newHead,
                leftShoulder,
                rightShoulder,
                leftArm,
                rightArm,
                leftLeg,
                rightLeg);
    }

    private static <T> T or(@Nullable T given, T otherwise) {
        return given == null ? otherwise : given;
    }

    private static @Nullable Limb mirrored(@Nullable Limb limb) {
        return limb == null ? null : Mirror.of(limb);
    }
}
