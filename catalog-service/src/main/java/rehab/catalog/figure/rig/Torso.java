package rehab.catalog.figure.rig;

import java.util.ArrayList;
import java.util.List;
import rehab.catalog.figure.Girdle;
import rehab.catalog.figure.Head;
import rehab.catalog.figure.Pelvis;
import rehab.catalog.figure.Side;
import rehab.catalog.figure.Turn;
import rehab.catalog.figure.Vec;

/**
 * Pelvis, spine, shoulders and head in the room.
 *
 * @param links of the spine from the pelvis (0) to the chest (6); each has its origin where the pelvis' middle would be if it
 *     stood upright below it
 * @param neck its lower end and axes
 * @param head its middle and axes
 */
public record Torso(List<Place> links, Vec leftShoulder, Vec rightShoulder, Place neck, Vec skullBase, Place head) {

    static Torso of(Pelvis pelvis, Turn lumbar, Turn thorax, Head head, Girdle left, Girdle right) {
        Axes hips = Axes.yaw(pelvis.yaw()).then(Axes.pitch(pelvis.pitch())).then(Axes.roll(pelvis.roll()));
        List<Place> links = new ArrayList<>();
        Place link = new Place(pelvis.at(), hips);
        links.add(link);
        for (int joint = 0; joint < 6; joint++) {
            Turn turn = joint < 3 ? lumbar : thorax;
            Vec pivot = link.out(Build.SPINE[joint]);
            Axes axes = link.axes().then(Axes.of(turn, 1.0 / 3));
            link = new Place(pivot.minus(axes.out(Build.SPINE[joint])), axes);
            links.add(link);
        }
        Axes sliding = Axes.pitch(slope(head.slide()));
        Axes half = Axes.of(new Turn(head.flexion(), head.bend(), head.twist()), 0.5);
        Axes neckAxes = link.axes().then(half).then(sliding);
        Place neck = new Place(link.out(Build.SPINE[6]), neckAxes);
        Axes headAxes = link.axes().then(half).then(half).then(Axes.pitch(head.nod()));
        Vec skullBase = neck.out(Build.NECK);
        Place skull = new Place(skullBase.plus(headAxes.out(Build.SKULL)), headAxes);
        return new Torso(
                List.copyOf(links),
                shoulder(link, left, Side.LEFT),
                shoulder(link, right, Side.RIGHT),
                neck,
                skullBase,
                skull);
    }

    /** By how much the neck tips when the head slides; it keeps its length, so the head sinks a little. */
    private static double slope(double slide) {
        double length = Build.NECK.length();
        double rest = Math.asin(Build.NECK.x() / length);
        double sine = Math.max(-0.6, Math.min(0.95, Build.NECK.x() / length + slide / length));
        return Math.toDegrees(Math.asin(sine) - rest);
    }

    private static Vec shoulder(Place chest, Girdle girdle, Side side) {
        Axes turned = Axes.yaw(-girdle.forward()).then(Axes.roll(-girdle.raise()));
        Vec left = Build.STERNUM.plus(turned.out(Build.SHOULDER.minus(Build.STERNUM)));
        return chest.out(side == Side.LEFT ? left : left.mirrored());
    }

    /** The chest, from its middle. */
    public Place chest() {
        Place link = links.get(6);
        return new Place(link.out(Build.CHEST), link.axes());
    }

    /** The pelvis, from the middle between the hips. */
    public Place pelvis() {
        return links.get(0);
    }

    public Vec shoulder(Side side) {
        return side == Side.LEFT ? leftShoulder : rightShoulder;
    }

    public Vec hip(Side side) {
        return pelvis().out(side == Side.LEFT ? Build.HIP : Build.HIP.mirrored());
    }

    Torso moved(Vec by) {
        return new Torso(
                links.stream().map(link -> link.moved(by)).toList(),
                leftShoulder.plus(by),
                rightShoulder.plus(by),
                neck.moved(by),
                skullBase.plus(by),
                head.moved(by));
    }
}
