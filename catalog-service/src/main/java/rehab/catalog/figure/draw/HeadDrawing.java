package rehab.catalog.figure.draw;

import java.util.List;
import rehab.catalog.figure.Part;
import rehab.catalog.figure.Vec;
import rehab.catalog.figure.rig.Flesh;
import rehab.catalog.figure.rig.Place;
import rehab.catalog.figure.rig.Solid;
import rehab.catalog.figure.rig.Torso;

/** The head: a face that looks somewhere. */
final class HeadDrawing {
    private static final int ARCS = 3;
    /** The hair is what lies beyond a plane through the skull: behind and above. */
    private static final Vec HAIR = new Vec(-0.66, 0, 0.751);

    private static final double HAIRLINE = 0.06;

    private HeadDrawing() {}

    static List<Piece> pieces(Torso torso, Camera camera) {
        Place head = torso.head();
        double near = camera.near(head.at());
        String face = new Brush(camera)
                .hull(11, Flesh.cranium(torso), Flesh.jaw(torso))
                .capsule(head.out(new Vec(0.098, 0, -0.022)), 0.017, head.out(new Vec(0.088, 0, 0.014)), 0.010)
                .text();
        Brush hair = new Brush(camera);
        cap(hair, head, camera);
        eye(hair, head, camera, 1);
        eye(hair, head, camera, -1);
        Brush ears = new Brush(camera);
        ear(ears, head, camera, 1);
        ear(ears, head, camera, -1);
        return List.of(
                new Piece(Tone.SKIN, face, Part.HEAD, near, Edge.HALO),
                new Piece(Tone.HAIR, hair.text(), Part.HEAD, near + 0.0001, Edge.NONE),
                new Piece(Tone.SKIN_DEEP, ears.text(), Part.HEAD, near + 0.0002, Edge.NONE));
    }

    static Piece neck(Torso torso, Camera camera) {
        Vec root = torso.neck().at().plus(torso.neck().axes().out(new Vec(0.022, 0, -0.01)));
        String path =
                new Brush(camera).capsule(root, 0.056, torso.skullBase(), 0.050).text();
        return new Piece(Tone.SKIN_DEEP, path, Part.NECK, camera.near(root), Edge.HALO);
    }

    private static void eye(Brush brush, Place head, Camera camera, int side) {
        double seen = facing(head.axes().out(new Vec(0.94, 0.34 * side, 0)), camera, 0.1);
        brush.disc(head.out(new Vec(0.086, 0.036 * side, 0.008)), 0.0095 * seen);
    }

    private static void ear(Brush brush, Place head, Camera camera, int side) {
        double seen = facing(head.axes().out(new Vec(-0.1, side, 0)), camera, 0.35);
        Vec top = new Vec(-0.012, 0.077 * side, 0.006);
        Vec lobe = new Vec(-0.006, 0.074 * side, 0.006 - 0.034 * seen);
        brush.capsule(head.out(top), 0.019 * seen + 0.0006, head.out(lobe), 0.012 * seen + 0.0003);
    }

    /** 0 when it looks away, 1 when it looks at us, smoothly in between. */
    private static double facing(Vec normal, Camera camera, double from) {
        return Math.max(0, Math.min(1, (normal.dot(camera.back()) + 0.3 - from) / 0.35));
    }

    /**
     * The visible part of a cap on an ellipsoid. Seen from the ellipsoid's own space, where it is a sphere, the cap's rim is a
     * circle, and so is the sphere's outline; the visible cap lies between an arc of the one and an arc of the other.
     */
    private static void cap(Brush brush, Place head, Camera camera) {
        Solid skull = Solid.in(head, new Vec(-0.006, 0, 0.014), new Vec(0.105, 0.085, 0.110));
        Vec view = new Vec(along(skull.a(), camera), along(skull.b(), camera), along(skull.c(), camera))
                .unit(new Vec(1, 0, 0));
        double towards = HAIR.dot(view);
        Vec flat = HAIR.minus(view.times(towards));
        double across = Math.max(flat.length(), HAIRLINE + 0.02);
        Vec e1 = flat.unit(new Vec(0, 0, 1));
        Vec e2 = view.cross(e1);
        double beta = Math.acos(Math.max(-1, Math.min(1, HAIRLINE / across)));
        double rim = Math.sqrt(1 - HAIRLINE * HAIRLINE);
        double start = Math.acos(Math.max(-1, Math.min(1, HAIRLINE * towards / (rim * across))));
        Disc disc = new Disc(skull, e1, e2);
        brush.move(brush.see(disc.at(Math.cos(beta), -Math.sin(beta))));
        arcs(brush, -beta, beta, (angle, out) -> disc.at(Math.cos(angle) * out, Math.sin(angle) * out));
        arcs(
                brush,
                start,
                2 * Math.PI - start,
                (angle, out) -> disc.at(
                        HAIRLINE * across + rim * towards * Math.cos(angle) * out, rim * Math.sin(angle) * out));
        brush.close();
    }

    private static double along(Vec half, Camera camera) {
        return half.dot(camera.back()) / half.dot(half);
    }

    /** Points of the sphere by two coordinates across the line of sight, as points of the skull. */
    private record Disc(Solid skull, Vec e1, Vec e2) {
        Vec at(double first, double second) {
            Vec on = e1.times(first).plus(e2.times(second));
            return skull.at()
                    .plus(skull.a().times(on.x()))
                    .plus(skull.b().times(on.y()))
                    .plus(skull.c().times(on.z()));
        }
    }

    private interface Round {
        Vec at(double angle, double out);
    }

    private static void arcs(Brush brush, double from, double to, Round round) {
        double step = (to - from) / ARCS;
        for (int i = 0; i < ARCS; i++) {
            double middle = from + step * (i + 0.5);
            brush.curve(
                    brush.see(round.at(middle, 1 / Math.cos(step / 2))), brush.see(round.at(from + step * (i + 1), 1)));
        }
    }
}
