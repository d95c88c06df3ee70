package rehab.catalog.figure.rig;

import java.util.ArrayList;
import java.util.List;
import rehab.catalog.figure.Cycle;
import rehab.catalog.figure.FigureScript;
import rehab.catalog.figure.Key;

/**
 * A script as moments: every key, and between two keys as many samples as the way needs.
 *
 * @param moments one full cycle, in order; the last one is like the first
 * @param seconds how long the cycle takes; holds are shortened to {@link #LONGEST_HOLD}
 */
public record Motion(List<Moment> moments, double seconds) {
    /** Longer holds are shown this long, seconds. */
    public static final double LONGEST_HOLD = 4;

    private static final double STEP = 0.09;
    private static final int MOST = 6;

    /**
     * One moment.
     *
     * @param time seconds from the start of the cycle
     * @param from the key position before
     * @param key the key position that this is, or the one that comes next
     * @param arrived whether it is a key position
     */
    public record Moment(double time, int from, int key, boolean arrived, Skeleton skeleton) {}

    /** The key positions alone. */
    public static List<Skeleton> keys(FigureScript script) {
        return poses(script).stream().map(Rig::at).toList();
    }

    static List<FullPose> poses(FigureScript script) {
        return FullPose.of(script.keys()).stream().map(Rig::settled).toList();
    }

    public static Motion of(FigureScript script) {
        List<Key> keys = script.keys();
        List<FullPose> poses = poses(script);
        List<Moment> moments = new ArrayList<>();
        double time = hold(moments, 0, 0, keys.get(0), Rig.at(poses.get(0)));
        List<Integer> way = way(script);
        for (int i = 1; i < way.size(); i++) {
            int from = way.get(i - 1);
            int to = way.get(i);
            double takes = keys.get(from > to && script.cycle() == Cycle.THERE_AND_BACK ? from : to)
                    .moveSeconds();
            int steps = steps(poses.get(from), poses.get(to));
            for (int step = 1; step < steps; step++) {
                double share = (double) step / steps;
                Skeleton skeleton = Rig.at(poses.get(from), poses.get(to), eased(share));
                moments.add(new Moment(time + takes * share, from, to, false, skeleton));
            }
            time = hold(moments, time + takes, to, keys.get(to), Rig.at(poses.get(to)));
            if (i == way.size() - 1 && keys.get(to).holdSeconds() > 0) {
                moments.remove(moments.size() - 1); // the first key's hold is at the beginning already
                time -= shown(keys.get(to));
            }
        }
        return new Motion(List.copyOf(moments), Math.max(time, 1));
    }

    /** How long the cycle of a script takes, seconds. */
    public static double seconds(FigureScript script) {
        List<Integer> way = way(script);
        double seconds = 0;
        for (int i = 1; i < way.size(); i++) {
            seconds += takes(script, way.get(i - 1), way.get(i))
                    + shown(script.keys().get(way.get(i)));
        }
        return Math.max(seconds, 1);
    }

    private static double takes(FigureScript script, int from, int to) {
        boolean back = from > to && script.cycle() == Cycle.THERE_AND_BACK;
        return script.keys().get(back ? from : to).moveSeconds();
    }

    private static List<Integer> way(FigureScript script) {
        List<Integer> way = new ArrayList<>();
        int count = script.keys().size();
        for (int i = 0; i < count; i++) {
            way.add(i);
        }
        if (count > 1 && script.cycle() == Cycle.THERE_AND_BACK) {
            for (int i = count - 2; i > 0; i--) {
                way.add(i);
            }
        }
        if (count > 1) {
            way.add(0);
        }
        return way;
    }

    private static double hold(List<Moment> moments, double time, int index, Key key, Skeleton skeleton) {
        moments.add(new Moment(time, index, index, true, skeleton));
        if (key.holdSeconds() > 0) {
            moments.add(new Moment(time + shown(key), index, index, true, skeleton));
        }
        return time + shown(key);
    }

    /** How long a key is shown held, seconds. */
    public static double shown(Key key) {
        return Math.min(key.holdSeconds(), LONGEST_HOLD);
    }

    /** Slowly away, slowly there. */
    private static double eased(double share) {
        return share * share * (3 - 2 * share);
    }

    private static int steps(FullPose a, FullPose b) {
        Skeleton from = Rig.at(a, b, 0);
        Skeleton middle = Rig.at(a, b, 0.5);
        Skeleton to = Rig.at(a, b, 1);
        double most = 0;
        for (Joint joint : Joint.values()) {
            double first = middle.at(joint).minus(from.at(joint)).length();
            double second = to.at(joint).minus(middle.at(joint)).length();
            most = Math.max(most, first + second);
        }
        return Math.max(3, Math.min(MOST, (int) Math.ceil(most / STEP)));
    }
}
