package rehab.catalog.figure.rig;

import rehab.catalog.figure.Vec;

/**
 * The three joints of an arm or a leg: shoulder, elbow, wrist or hip, knee, ankle. However it was found, both bones have
 * their lengths.
 */
record Bones(Vec root, Vec joint, Vec end) {

    /** Two bones from the root towards a target, the joint pointing to {@code pole}; what is too far is only approached. */
    static Bones reach(Vec root, Vec target, Vec pole, double upper, double lower) {
        Vec to = target.minus(root);
        Vec line = to.unit(Axes.ROOM.z().times(-1));
        double far = Math.max(Math.abs(upper - lower) + 0.01, Math.min(to.length(), upper + lower - 1e-5));
        double cosine = (upper * upper + far * far - lower * lower) / (2 * upper * far);
        double sine = Math.sqrt(Math.max(0, 1 - cosine * cosine));
        Vec aside = pole.minus(line.times(pole.dot(line)));
        if (aside.length() < 1e-6) {
            aside = line.cross(Math.abs(line.y()) < 0.9 ? Axes.ROOM.y() : Axes.ROOM.x());
        }
        Vec joint = root.plus(line.times(upper * cosine))
                .plus(aside.unit(Axes.ROOM.x()).times(upper * sine));
        return new Bones(root, joint, root.plus(line.times(far)));
    }

    /** Two bones, the upper one towards where the joint rests, the lower one from there towards the target. */
    static Bones resting(Vec root, Vec joint, Vec target, double upper, double lower) {
        Vec middle = root.plus(joint.minus(root).unit(Axes.ROOM.x()).times(upper));
        return new Bones(
                root,
                middle,
                middle.plus(target.minus(middle).unit(Axes.ROOM.x()).times(lower)));
    }

    /** The lower bone's direction. */
    Vec lower() {
        return end.minus(joint).unit(Axes.ROOM.x());
    }

    /** The direction in which the joint points away from the line between its ends; of a straight limb, {@code otherwise}. */
    Vec pole(Vec otherwise) {
        Vec line = end.minus(root).unit(Axes.ROOM.x());
        Vec aside = joint.minus(root);
        aside = aside.minus(line.times(aside.dot(line)));
        return aside.length() < 1e-4 ? otherwise : aside.unit(otherwise);
    }
}
