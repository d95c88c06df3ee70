package rehab.catalog.figure.rig;

import java.util.List;
import rehab.catalog.figure.Part;
import rehab.catalog.figure.Side;
import rehab.catalog.figure.Vec;

/** What is around the bones: the solids that are drawn, that touch and that must not sink into a floor. */
public final class Flesh {
    private Flesh() {}

    public static Solid pelvis(Torso torso) {
        return Solid.in(torso.pelvis(), new Vec(-0.018, 0, 0.035), new Vec(0.098, 0.152, 0.100));
    }

    public static Solid seat(Torso torso) {
        return Solid.in(torso.pelvis(), new Vec(-0.050, 0, -0.008), new Vec(0.082, 0.145, 0.085));
    }

    public static Solid hem(Torso torso) {
        return Solid.in(torso.links().get(1), new Vec(-0.016, 0, 0.072), new Vec(0.101, 0.149, 0.016));
    }

    public static Solid waist(Torso torso) {
        return Solid.in(torso.links().get(3), new Vec(0.000, 0, 0.195), new Vec(0.088, 0.126, 0.060));
    }

    public static Solid ribs(Torso torso) {
        return Solid.in(torso.links().get(4), new Vec(0.000, 0, 0.310), new Vec(0.103, 0.140, 0.080));
    }

    public static Solid breast(Torso torso) {
        return Solid.in(torso.links().get(6), new Vec(0.000, 0, 0.405), new Vec(0.110, 0.146, 0.085));
    }

    public static Solid collar(Torso torso) {
        return Solid.in(torso.links().get(6), new Vec(-0.022, 0, 0.487), new Vec(0.068, 0.125, 0.036));
    }

    public static Solid nape(Torso torso) {
        return Solid.in(torso.links().get(6), new Vec(-0.046, 0, 0.532), new Vec(0.046, 0.062, 0.026));
    }

    public static Solid cranium(Torso torso) {
        return Solid.in(torso.head(), new Vec(-0.004, 0, 0.010), new Vec(0.099, 0.079, 0.105));
    }

    public static Solid jaw(Torso torso) {
        return Solid.in(torso.head(), new Vec(0.030, 0, -0.066), new Vec(0.056, 0.052, 0.050));
    }

    /** What of a part can touch something; a part that none can speak of touches with nothing. */
    static List<Solid> of(Part part, Skeleton skeleton) {
        Torso torso = skeleton.torso();
        Side side = part.name().startsWith("RIGHT_") ? Side.RIGHT : Side.LEFT;
        LimbPlace arm = skeleton.arm(side);
        LimbPlace leg = skeleton.leg(side);
        return switch (part) {
            case HEAD -> List.of(cranium(torso), jaw(torso));
            case NECK -> List.of(Solid.ball(torso.neck().at(), 0.05));
            case CHEST, UPPER_BACK, SHOULDER_BLADES -> List.of(ribs(torso), breast(torso));
            case LOWER_BACK, BELLY -> List.of(waist(torso), hem(torso));
            case PELVIS -> List.of(pelvis(torso), seat(torso));
            case LEFT_SHOULDER, RIGHT_SHOULDER -> List.of(Solid.ball(arm.root(), Build.SHOULDER_GIRTH));
            case LEFT_ELBOW, RIGHT_ELBOW -> List.of(Solid.ball(arm.joint(), Build.ELBOW_GIRTH));
            case LEFT_UPPER_ARM, RIGHT_UPPER_ARM ->
                List.of(Solid.ball(arm.root().towards(arm.joint(), 0.5), 0.046));
            case LEFT_FOREARM, RIGHT_FOREARM ->
                List.of(Solid.ball(arm.joint(), Build.ELBOW_GIRTH), Solid.ball(arm.end(), Build.WRIST_GIRTH));
            case LEFT_HAND, RIGHT_HAND -> List.of(palm(arm));
            case LEFT_ARM, RIGHT_ARM ->
                List.of(
                        Solid.ball(arm.root(), Build.SHOULDER_GIRTH),
                        Solid.ball(arm.joint(), Build.ELBOW_GIRTH),
                        Solid.ball(arm.end(), Build.WRIST_GIRTH));
            case LEFT_THIGH, RIGHT_THIGH -> List.of(Solid.ball(leg.root().towards(leg.joint(), 0.5), 0.072));
            case LEFT_KNEE, RIGHT_KNEE -> List.of(Solid.ball(leg.joint(), Build.KNEE_GIRTH));
            case LEFT_SHIN, RIGHT_SHIN ->
                List.of(Solid.ball(leg.joint(), Build.KNEE_GIRTH), Solid.ball(leg.end(), Build.ANKLE_GIRTH));
            case LEFT_FOOT, RIGHT_FOOT -> foot(leg);
            case LEFT_TOES, RIGHT_TOES ->
                List.of(Solid.ball(leg.ball(), Build.BALL_GIRTH), Solid.ball(leg.toeTips(), Build.TOE_GIRTH));
            case LEFT_LEG, RIGHT_LEG ->
                List.of(
                        Solid.ball(leg.root(), Build.HIP_GIRTH),
                        Solid.ball(leg.joint(), Build.KNEE_GIRTH),
                        Solid.ball(leg.end(), Build.ANKLE_GIRTH));
        };
    }

    private static List<Solid> foot(LimbPlace leg) {
        return List.of(Solid.ball(leg.heel(), Build.HEEL_GIRTH), Solid.ball(leg.ball(), Build.BALL_GIRTH));
    }

    /** The palm at the knuckles: broad, but not thick. */
    public static Solid palm(LimbPlace arm) {
        double fist = arm.curl();
        return Solid.in(
                new Place(arm.knuckles().minus(arm.tip().x().times(0.012 + 0.02 * fist)), arm.tip()),
                Vec.ZERO,
                new Vec(0.028, 0.040 - 0.006 * fist, 0.017 + 0.014 * fist));
    }
}
