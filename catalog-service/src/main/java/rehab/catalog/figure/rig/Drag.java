package rehab.catalog.figure.rig;

import java.util.ArrayList;
import java.util.List;
import rehab.catalog.figure.End;
import rehab.catalog.figure.FigureScript;
import rehab.catalog.figure.Frame;
import rehab.catalog.figure.Head;
import rehab.catalog.figure.Key;
import rehab.catalog.figure.Limb;
import rehab.catalog.figure.Reach;
import rehab.catalog.figure.Side;
import rehab.catalog.figure.Turn;
import rehab.catalog.figure.Vec;

/** Pulls a joint of one key somewhere, as far as a body goes along. The other keys stay as they are. */
public final class Drag {
    private Drag() {}

    /**
     * The script with that joint as near to the target as can be.
     *
     * @param joint one that can be dragged
     * @param target in the room
     */
    public static FigureScript of(FigureScript script, int key, Joint joint, Vec target) {
        List<FullPose> before = FullPose.of(script.keys());
        FullPose pose = before.get(key);
        FullPose moved = moved(pose, Rig.at(Rig.settled(pose)), joint, target);
        List<Key> keys = new ArrayList<>(script.keys());
        FullPose previous = key == 0 ? FullPose.STANDING : before.get(key - 1);
        keys.set(key, keys.get(key).with(moved.written(previous)));
        if (key + 1 < keys.size()) {
            keys.set(key + 1, keys.get(key + 1).with(before.get(key + 1).written(moved)));
        }
        return script.withKeys(keys);
    }

    private static FullPose moved(FullPose pose, Skeleton now, Joint joint, Vec target) {
        Side side = joint.side();
        return switch (joint) {
            case LEFT_HAND, RIGHT_HAND -> pose.arm(side, ended(pose.arm(side), now, side, true, target));
            case LEFT_FOOT, RIGHT_FOOT -> pose.leg(side, ended(pose.leg(side), now, side, false, target));
            case LEFT_ELBOW, RIGHT_ELBOW -> pose.arm(side, bent(pose.arm(side), now, side, true, target));
            case LEFT_KNEE, RIGHT_KNEE -> pose.leg(side, bent(pose.leg(side), now, side, false, target));
            case PELVIS ->
                pose.at(tidy(
                        new Vec(inRoom(target.x()), inRoom(target.y()), Math.max(0.08, Math.min(1.2, target.z())))));
            case CHEST -> leaning(pose, now, target);
            case HEAD -> looking(pose, now, target);
            case NECK, LEFT_SHOULDER, RIGHT_SHOULDER, LEFT_HIP, RIGHT_HIP -> pose;
        };
    }

    private static double inRoom(double coordinate) {
        return Math.max(-4, Math.min(4, coordinate));
    }

    /** A limb given by its angles is from now on given by its end. */
    private static Limb reaching(Limb limb, Skeleton now, Side side, boolean arm) {
        if (limb.reach() != null) {
            return limb;
        }
        Frame frame = arm ? Frame.SHOULDER : Frame.HIP;
        Place place = around(now).frame(frame, side, arm);
        LimbPlace is = arm ? now.arm(side) : now.leg(side);
        Vec pole =
                new Bones(is.root(), is.joint(), is.end()).pole(place.axes().x().times(arm ? -1 : 1));
        End end = limb.end();
        return new Limb(
                new Reach(frame, tidy(place.in(is.end()))), tidy(place.axes().in(pole)), null, null, end);
    }

    private static Surroundings around(Skeleton now) {
        return new Surroundings(now.torso(), now.leftLeg(), now.rightLeg());
    }

    private static Limb ended(Limb old, Skeleton now, Side side, boolean arm, Vec target) {
        Limb limb = reaching(old, now, side, arm);
        Reach reach = limb.reach();
        if (reach == null) {
            return limb;
        }
        Vec root = (arm ? now.arm(side) : now.leg(side)).root();
        double upper = arm ? Build.UPPER_ARM : Build.THIGH;
        double lower = arm ? Build.FOREARM : Build.SHIN;
        double most = Math.toRadians(180 - (arm ? Range.ELBOW_BEND : Range.KNEE_BEND).most());
        double least = Math.sqrt(upper * upper + lower * lower - 2 * upper * lower * Math.cos(most));
        Vec way = target.minus(root);
        double far = Math.max(least, Math.min(upper + lower - 0.001, way.length()));
        Vec at = root.plus(way.unit(Axes.ROOM.z().times(-1)).times(far));
        Place frame = around(now).frame(reach.frame(), side, arm);
        return new Limb(new Reach(reach.frame(), tidy(frame.in(at))), limb.pole(), limb.joint(), null, limb.end());
    }

    private static Limb bent(Limb old, Skeleton now, Side side, boolean arm, Vec target) {
        Limb limb = reaching(old, now, side, arm);
        Reach reach = limb.reach();
        if (reach == null) {
            return limb;
        }
        Place frame = around(now).frame(reach.frame(), side, arm);
        LimbPlace is = arm ? now.arm(side) : now.leg(side);
        Vec line = is.end().minus(is.root()).unit(Axes.ROOM.z());
        Vec way = target.minus(is.root());
        Vec aside = way.minus(line.times(way.dot(line)));
        Vec pole = aside.unit(is.joint().minus(is.root()).unit(Axes.ROOM.x()));
        return new Limb(reach, tidy(frame.axes().in(pole)), null, null, limb.end());
    }

    private static FullPose leaning(FullPose pose, Skeleton now, Vec target) {
        Place pelvis = now.torso().pelvis();
        Vec root = pelvis.out(Build.SPINE[2]);
        Turn change = turn(pelvis.axes(), now.torso().chest().at().minus(root), target.minus(root));
        Turn lumbar = pose.lumbar();
        Turn thorax = pose.thorax();
        return pose.spine(
                new Turn(
                        tidy(Range.LUMBAR_FLEXION.clamp(lumbar.flexion() + change.flexion() * 0.6)),
                        tidy(Range.LUMBAR_BEND.clamp(lumbar.bend() + change.bend() * 0.6)),
                        lumbar.twist()),
                new Turn(
                        tidy(Range.THORAX_FLEXION.clamp(thorax.flexion() + change.flexion() * 0.6)),
                        tidy(Range.THORAX_BEND.clamp(thorax.bend() + change.bend() * 0.6)),
                        thorax.twist()),
                pose.head());
    }

    private static FullPose looking(FullPose pose, Skeleton now, Vec target) {
        Place neck = now.torso().neck();
        Turn change =
                turn(now.torso().chest().axes(), now.torso().head().at().minus(neck.at()), target.minus(neck.at()));
        Head head = pose.head();
        return pose.spine(
                pose.lumbar(),
                pose.thorax(),
                new Head(
                        tidy(Range.NECK_FLEXION.clamp(head.flexion() + change.flexion())),
                        tidy(Range.NECK_BEND.clamp(head.bend() + change.bend())),
                        head.twist(),
                        head.nod(),
                        head.slide()));
    }

    /** The turn that brings one direction to the other, without any twist. */
    private static Turn turn(Axes axes, Vec from, Vec to) {
        Vec a = axes.in(from.unit(Axes.ROOM.z()));
        Vec b = axes.in(to.unit(Axes.ROOM.z()));
        double angle = Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, a.dot(b)))));
        Vec axis = a.cross(b).unit(Vec.ZERO);
        double most = Math.min(angle, 80);
        return new Turn(axis.y() * most, -axis.x() * most, 0.0);
    }

    private static Vec tidy(Vec vec) {
        return new Vec(
                Math.round(vec.x() * 1000) / 1000.0,
                Math.round(vec.y() * 1000) / 1000.0,
                Math.round(vec.z() * 1000) / 1000.0);
    }

    private static double tidy(double degrees) {
        return Math.round(degrees * 10) / 10.0;
    }
}
