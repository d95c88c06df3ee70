package rehab.catalog.figure.rig;

import org.jspecify.annotations.Nullable;
import rehab.catalog.figure.End;
import rehab.catalog.figure.EndShape;
import rehab.catalog.figure.Frame;
import rehab.catalog.figure.Girdle;
import rehab.catalog.figure.Head;
import rehab.catalog.figure.Limb;
import rehab.catalog.figure.Pelvis;
import rehab.catalog.figure.Reach;
import rehab.catalog.figure.Side;
import rehab.catalog.figure.Turn;
import rehab.catalog.figure.Vec;

/**
 * The figure in one pose or on its way from one to another. What is on the way is found in the space of poses, not of
 * pictures: limbs keep their lengths, and what is held in the room or on the body in both poses is held all the way.
 */
final class Rig {
    private static final int ROUNDS = 24;

    private Rig() {}

    /** The pose with its pelvis moved so that knees and elbows rest where they are said to. */
    static FullPose settled(FullPose pose) {
        return pose.at(torso(pose, pose, 0).pelvis().at());
    }

    static Skeleton at(FullPose pose) {
        return at(pose, pose, 0);
    }

    /**
     * On the way.
     *
     * @param share 0 to 1
     */
    static Skeleton at(FullPose a, FullPose b, double share) {
        Torso torso = torso(a, b, share);
        Surroundings bare = new Surroundings(torso, null, null);
        LimbPlace leftLeg = leg(a, b, share, Side.LEFT, bare);
        LimbPlace rightLeg = leg(a, b, share, Side.RIGHT, bare);
        Surroundings around = new Surroundings(torso, leftLeg, rightLeg);
        return new Skeleton(
                torso, arm(a, b, share, Side.LEFT, around), arm(a, b, share, Side.RIGHT, around), leftLeg, rightLeg);
    }

    private static LimbPlace arm(FullPose a, FullPose b, double share, Side side, Surroundings around) {
        Aim from = Aim.of(a.arm(side), side, true, around);
        Aim to = Aim.of(b.arm(side), side, true, around);
        Vec root = around.torso().shoulder(side);
        Bones bones = bones(from, to, share, root, Build.UPPER_ARM, Build.FOREARM);
        return blend(Ends.hand(bones, from, side, around.torso()), Ends.hand(bones, to, side, around.torso()), share);
    }

    private static LimbPlace leg(FullPose a, FullPose b, double share, Side side, Surroundings around) {
        Aim from = Aim.of(withFoot(a.leg(side)), side, false, around);
        Aim to = Aim.of(withFoot(b.leg(side)), side, false, around);
        Vec root = around.torso().hip(side);
        Bones bones = bones(from, to, share, root, Build.THIGH, Build.SHIN);
        return blend(Ends.foot(bones, from, side, around.torso()), Ends.foot(bones, to, side, around.torso()), share);
    }

    /** A foot of which nothing is said stands, when it is near the floor. */
    private static Limb withFoot(Limb limb) {
        Reach reach = limb.reach();
        boolean near =
                reach != null && reach.frame() == Frame.WORLD && reach.at().z() < 0.1;
        return limb.end() == null && near
                ? new Limb(reach, limb.pole(), limb.joint(), null, new End(EndShape.FLAT, null, null, 0.0))
                : limb;
    }

    /** What is in the room in both poses goes straight, along a floor or a wall; everything else on an arc about its root. */
    private static Bones bones(Aim a, Aim b, double share, Vec root, double upper, double lower) {
        Vec end = a.fixed() && b.fixed()
                ? a.end().towards(b.end(), share)
                : root.plus(Arc.offset(a.end().minus(root), b.end().minus(root), share));
        Vec pole = Arc.direction(a.pole(), b.pole(), share);
        Vec restA = a.joint();
        Vec restB = b.joint();
        if (restA == null && restB == null) {
            return Bones.reach(root, end, pole, upper, lower);
        }
        Vec jointA = restA != null
                ? restA
                : Bones.reach(root, a.end(), a.pole(), upper, lower).joint();
        Vec jointB = restB != null
                ? restB
                : Bones.reach(root, b.end(), b.pole(), upper, lower).joint();
        if (a.fixed() && b.fixed() && restA != null && restB != null) {
            return Bones.resting(root, restA.towards(restB, share), end, upper, lower);
        }
        Vec joint = root.plus(Arc.offset(jointA.minus(root), jointB.minus(root), share));
        Vec lowA = a.end().minus(jointA);
        Vec lowB = b.end().minus(jointB);
        return Bones.resting(root, joint, joint.plus(Arc.offset(lowA, lowB, share)), upper, lower);
    }

    private static LimbPlace blend(LimbPlace a, LimbPlace b, double share) {
        return new LimbPlace(
                a.root(),
                a.joint(),
                a.end(),
                Arc.axes(a.tip(), b.tip(), share),
                Arc.direction(a.toes(), b.toes(), share),
                Arc.between(a.curl(), b.curl(), share),
                Arc.between(a.thumb(), b.thumb(), share));
    }

    private static Torso torso(FullPose a, FullPose b, double share) {
        Pelvis p = a.pelvis();
        Pelvis q = b.pelvis();
        Pelvis pelvis = new Pelvis(
                p.at().towards(q.at(), share),
                Arc.between(p.pitch(), q.pitch(), share),
                Arc.between(p.roll(), q.roll(), share),
                Arc.between(p.yaw(), q.yaw(), share));
        Head from = a.head();
        Head to = b.head();
        Head head = new Head(
                Arc.between(from.flexion(), to.flexion(), share),
                Arc.between(from.bend(), to.bend(), share),
                Arc.between(from.twist(), to.twist(), share),
                Arc.between(from.nod(), to.nod(), share),
                Arc.between(from.slide(), to.slide(), share));
        Torso torso = Torso.of(
                pelvis,
                turn(a.lumbar(), b.lumbar(), share),
                turn(a.thorax(), b.thorax(), share),
                head,
                girdle(a.leftShoulder(), b.leftShoulder(), share),
                girdle(a.rightShoulder(), b.rightShoulder(), share));
        return settle(torso, a, b, share);
    }

    private static Torso settle(Torso start, FullPose a, FullPose b, double share) {
        Torso torso = start;
        for (int round = 0; round < ROUNDS; round++) {
            for (Side side : Side.values()) {
                Vec knee = resting(a.leg(side), b.leg(side), share);
                torso = knee == null ? torso : pulled(torso, torso.hip(side), knee, Build.THIGH, 0.5);
                Vec elbow = resting(a.arm(side), b.arm(side), share);
                torso = elbow == null ? torso : pulled(torso, torso.shoulder(side), elbow, Build.UPPER_ARM, 0.5);
                Vec ankle = standing(a.leg(side), b.leg(side), share);
                double reach = Build.THIGH + Build.SHIN - 1e-4;
                boolean far = ankle != null && ankle.minus(torso.hip(side)).length() > reach;
                torso = ankle != null && far ? pulled(torso, torso.hip(side), ankle, reach, 1) : torso;
            }
        }
        return torso;
    }

    private static Torso pulled(Torso torso, Vec from, Vec to, double length, double share) {
        Vec line = to.minus(from);
        return torso.moved(line.unit(Axes.ROOM.z()).times((line.length() - length) * share));
    }

    private static @Nullable Vec resting(Limb a, Limb b, double share) {
        Vec restA = a.joint();
        Vec restB = b.joint();
        return restA == null || restB == null || !inRoom(a) || !inRoom(b) ? null : restA.towards(restB, share);
    }

    private static @Nullable Vec standing(Limb a, Limb b, double share) {
        Reach reachA = a.reach();
        Reach reachB = b.reach();
        boolean both = reachA != null && reachB != null && inRoom(a) && inRoom(b) && a.joint() == null;
        return both && reachA != null && reachB != null ? reachA.at().towards(reachB.at(), share) : null;
    }

    private static boolean inRoom(Limb limb) {
        Reach reach = limb.reach();
        return reach != null && reach.frame() == Frame.WORLD;
    }

    private static Turn turn(Turn a, Turn b, double share) {
        return new Turn(
                Arc.between(a.flexion(), b.flexion(), share),
                Arc.between(a.bend(), b.bend(), share),
                Arc.between(a.twist(), b.twist(), share));
    }

    private static Girdle girdle(Girdle a, Girdle b, double share) {
        return new Girdle(Arc.between(a.raise(), b.raise(), share), Arc.between(a.forward(), b.forward(), share));
    }
}
