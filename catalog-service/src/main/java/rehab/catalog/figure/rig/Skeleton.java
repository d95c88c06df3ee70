package rehab.catalog.figure.rig;

import rehab.catalog.figure.Side;
import rehab.catalog.figure.Vec;

/** The whole figure in the room at one moment. */
public record Skeleton(Torso torso, LimbPlace leftArm, LimbPlace rightArm, LimbPlace leftLeg, LimbPlace rightLeg) {

    public LimbPlace arm(Side side) {
        return side == Side.LEFT ? leftArm : rightArm;
    }

    public LimbPlace leg(Side side) {
        return side == Side.LEFT ? leftLeg : rightLeg;
    }

    /** Where a joint is. */
    public Vec at(Joint joint) {
        Side side = joint.side();
        return switch (joint) {
            case HEAD -> torso.head().at();
            case NECK -> torso.neck().at();
            case CHEST -> torso.chest().at();
            case PELVIS -> torso.pelvis().at();
            case LEFT_SHOULDER, RIGHT_SHOULDER -> arm(side).root();
            case LEFT_ELBOW, RIGHT_ELBOW -> arm(side).joint();
            case LEFT_HAND, RIGHT_HAND -> arm(side).end();
            case LEFT_HIP, RIGHT_HIP -> leg(side).root();
            case LEFT_KNEE, RIGHT_KNEE -> leg(side).joint();
            case LEFT_FOOT, RIGHT_FOOT -> leg(side).end();
        };
    }
}
