package rehab.catalog.figure.rig;

import org.jspecify.annotations.Nullable;
import rehab.catalog.figure.Frame;
import rehab.catalog.figure.Side;
import rehab.catalog.figure.Vec;

/** What a limb can be asked to reach relative to: the trunk and, for arms, the legs. */
record Surroundings(
        Torso torso, @Nullable LimbPlace leftLeg, @Nullable LimbPlace rightLeg) {

    Place frame(Frame frame, Side side, boolean arm) {
        return switch (frame) {
            case WORLD -> new Place(Vec.ZERO, Axes.ROOM);
            case PELVIS -> torso.pelvis();
            case THORAX -> torso.chest();
            case HEAD -> torso.head();
            case SHOULDER -> new Place(torso.shoulder(side), torso.chest().axes());
            case HIP -> new Place(torso.hip(side), torso.pelvis().axes());
            case THIGH -> arm ? thigh(side) : torso.pelvis();
            case OTHER_THIGH -> thigh(side.other());
            case SHIN -> arm ? shin(side) : torso.pelvis();
        };
    }

    private Place thigh(Side side) {
        LimbPlace leg = leg(side);
        if (leg == null) {
            return torso.pelvis();
        }
        Vec up = leg.root().minus(leg.joint()).unit(Axes.ROOM.z());
        return new Place(leg.joint(), Axes.upright(up, front(leg)));
    }

    private Place shin(Side side) {
        LimbPlace leg = leg(side);
        if (leg == null) {
            return torso.pelvis();
        }
        Vec up = leg.joint().minus(leg.end()).unit(Axes.ROOM.z());
        return new Place(leg.end(), Axes.upright(up, front(leg)));
    }

    /** The direction in which the knee points; of a straight leg, the pelvis' front. */
    private Vec front(LimbPlace leg) {
        return new Bones(leg.root(), leg.joint(), leg.end())
                .pole(torso.pelvis().axes().x());
    }

    private @Nullable LimbPlace leg(Side side) {
        return side == Side.LEFT ? leftLeg : rightLeg;
    }
}
