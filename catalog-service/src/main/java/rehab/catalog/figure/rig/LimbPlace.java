package rehab.catalog.figure.rig;

import rehab.catalog.figure.Vec;

/**
 * An arm or a leg in the room.
 *
 * @param root shoulder or hip
 * @param joint elbow or knee
 * @param end wrist or ankle
 * @param tip axes of hand or foot: x to the fingers or toes, z out of the hand's or the foot's back
 * @param toes where the toes point, for a foot on its balls another way than the foot
 * @param curl of the fingers: 0 = straight, 1 = a fist
 * @param thumb 0 = beside the fingers, 1 = away from them
 */
public record LimbPlace(Vec root, Vec joint, Vec end, Axes tip, Vec toes, double curl, double thumb) {

    /** Where the palm ends and the fingers begin. */
    public Vec knuckles() {
        return end.plus(tip.x().times(Build.PALM));
    }

    /** The ends of the fingers: of a fist, back at the palm. */
    public Vec fingertips() {
        Vec straight = tip.x().times(Build.FINGERS * (1 - 0.9 * curl));
        return knuckles().plus(straight).minus(tip.z().times(Build.FINGERS * 0.45 * curl));
    }

    /** The lowest point of the heel's ball. */
    public Vec heel() {
        return end.minus(tip.x().times(Build.FOOT_BEHIND)).minus(tip.z().times(Build.ANKLE_HEIGHT - Build.HEEL_GIRTH));
    }

    /** The ball of the foot. */
    public Vec ball() {
        return end.plus(tip.x().times(Build.FOOT_AHEAD)).minus(tip.z().times(Build.ANKLE_HEIGHT - Build.BALL_GIRTH));
    }

    /** The tips of the toes. */
    public Vec toeTips() {
        return ball().plus(toes.times(Build.TOES)).minus(tip.z().times(0.008));
    }
}
