package rehab.catalog.figure.draw;

import java.util.List;
import rehab.catalog.figure.Part;
import rehab.catalog.figure.Side;
import rehab.catalog.figure.Vec;
import rehab.catalog.figure.rig.Build;
import rehab.catalog.figure.rig.Flesh;
import rehab.catalog.figure.rig.LimbPlace;
import rehab.catalog.figure.rig.Solid;

/** Arms and legs: the cloth around the upper bone, and the skin of the rest. */
final class LimbDrawing {
    /** Cloth begins a little way down the bone: the trunk's own outline covers the joint. */
    private static final double START = 0.05;

    private LimbDrawing() {}

    static List<Piece> arm(LimbPlace arm, Side side, Camera camera) {
        Vec hem = arm.root().towards(arm.joint(), 0.6);
        Vec above = arm.root().towards(arm.joint(), 0.52);
        Brush skin = new Brush(camera)
                .sleeve(above, 0.0435, arm.joint(), Build.ELBOW_GIRTH)
                .capsule(arm.joint(), Build.ELBOW_GIRTH + 0.001, arm.end(), Build.WRIST_GIRTH);
        hand(skin, arm, side, camera);
        String sleeve = new Brush(camera)
                .sleeve(arm.root().towards(arm.joint(), START), Build.SHOULDER_GIRTH - 0.001, hem, 0.050)
                .text();
        Part part = side == Side.LEFT ? Part.LEFT_ARM : Part.RIGHT_ARM;
        Vec upper = arm.root().towards(arm.joint(), 0.5);
        Vec lower = arm.joint().towards(arm.end(), 0.6);
        return List.of(
                new Piece(Tone.SKIN, skin.text(), part, camera.near(lower), Edge.HALO),
                new Piece(Tone.SHIRT, sleeve, part, camera.near(upper), Edge.HALO));
    }

    private static void hand(Brush brush, LimbPlace arm, Side side, Camera camera) {
        Vec wrist = arm.end();
        Solid palm = Flesh.palm(arm);
        brush.hull(7, new Solid(wrist, axis(0, 0.026), axis(1, 0.026), axis(2, 0.026)), palm);
        Spot line = camera.see(arm.fingertips().minus(arm.knuckles()));
        Spot across = line.length() < 1e-6 ? new Spot(0, 1) : line.aside().times(1 / line.length());
        double broad = camera.see(arm.tip().y()).dot(across) / Camera.SCALE * 0.033;
        double thick = camera.see(arm.tip().z()).dot(across) / Camera.SCALE * (0.014 + 0.016 * arm.curl());
        double radius = Math.hypot(broad, thick);
        brush.capsule(arm.knuckles(), radius + 0.001, arm.fingertips(), radius * 0.72);
        double out = side == Side.LEFT ? 1 : -1;
        Vec thumbwards = arm.tip().y().times(-out);
        Vec root = wrist.plus(arm.tip().x().times(0.035)).plus(thumbwards.times(0.024));
        Vec ahead = arm.tip().x().times(0.052 * (1 - arm.thumb()) + 0.012 * arm.thumb());
        Vec tip = root.plus(ahead)
                .plus(thumbwards.times(0.014 + 0.058 * arm.thumb()))
                .minus(arm.tip().z().times(0.022 * (1 - arm.thumb()) * (0.4 + arm.curl())));
        brush.capsule(root, 0.0145, tip, 0.0115);
    }

    private static Vec axis(int which, double length) {
        return new Vec(which == 0 ? length : 0, which == 1 ? length : 0, which == 2 ? length : 0);
    }

    static List<Piece> leg(LimbPlace leg, Side side, Camera camera) {
        Vec hem = leg.root().towards(leg.joint(), 0.66);
        Vec above = leg.root().towards(leg.joint(), 0.6);
        Brush skin = new Brush(camera)
                .sleeve(above, 0.064, leg.joint(), Build.KNEE_GIRTH)
                .capsule(leg.joint(), Build.KNEE_GIRTH + 0.001, leg.end(), Build.ANKLE_GIRTH)
                .capsule(leg.end(), Build.ANKLE_GIRTH, leg.ball(), Build.BALL_GIRTH)
                .capsule(leg.heel(), Build.HEEL_GIRTH, leg.ball(), Build.BALL_GIRTH)
                .capsule(leg.ball(), Build.BALL_GIRTH, leg.toeTips(), Build.TOE_GIRTH);
        String cloth = new Brush(camera)
                .sleeve(leg.root().towards(leg.joint(), START), Build.HIP_GIRTH - 0.002, hem, 0.076)
                .text();
        Part part = side == Side.LEFT ? Part.LEFT_LEG : Part.RIGHT_LEG;
        Vec upper = leg.root().towards(leg.joint(), 0.5);
        Vec lower = leg.joint().towards(leg.end(), 0.6);
        return List.of(
                new Piece(Tone.SKIN, skin.text(), part, camera.near(lower), Edge.HALO),
                new Piece(Tone.SHORTS, cloth, part, camera.near(upper), Edge.HALO));
    }
}
