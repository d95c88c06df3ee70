package rehab.catalog.figure.draw;

import java.util.ArrayList;
import java.util.List;
import rehab.catalog.figure.Part;
import rehab.catalog.figure.Side;
import rehab.catalog.figure.Vec;
import rehab.catalog.figure.rig.Place;
import rehab.catalog.figure.rig.Skeleton;
import rehab.catalog.figure.rig.Solid;
import rehab.catalog.figure.rig.Torso;

/** Where it should be felt: soft patches under the skin's or the cloth's surface. */
final class Tint {
    private Tint() {}

    static List<Piece> pieces(List<Part> parts, Skeleton skeleton, Camera camera) {
        List<Piece> pieces = new ArrayList<>();
        for (Part part : parts) {
            List<Solid> patches = patches(part, skeleton);
            if (!patches.isEmpty()) {
                Brush brush = new Brush(camera);
                patches.forEach(patch -> brush.hull(8, seen(patch, skeleton, camera)));
                pieces.add(new Piece(Tone.WORK, brush.text(), null, near(part, skeleton, camera), Edge.NONE));
            }
        }
        return pieces;
    }

    /** On what it lies: just above the trunk, the head or the limb. */
    private static double near(Part part, Skeleton skeleton, Camera camera) {
        Torso torso = skeleton.torso();
        return switch (part) {
            case NECK, HEAD -> camera.near(torso.head().at()) + 0.001;
            default -> camera.near(torso.chest().at()) + 0.001;
        };
    }

    private static List<Solid> patches(Part part, Skeleton skeleton) {
        Torso torso = skeleton.torso();
        Place chest = torso.chest();
        Place waist = torso.links().get(3);
        return switch (part) {
            case CHEST -> List.of(patch(chest, new Vec(0.068, 0, 0.035), new Vec(0.034, 0.125, 0.040)));
            case UPPER_BACK -> List.of(patch(chest, new Vec(-0.066, 0, 0.02), new Vec(0.030, 0.065, 0.085)));
            case SHOULDER_BLADES -> List.of(blade(torso, Side.LEFT), blade(torso, Side.RIGHT));
            case LOWER_BACK -> List.of(patch(waist, new Vec(-0.058, 0, 0.2), new Vec(0.024, 0.075, 0.075)));
            case BELLY -> List.of(patch(waist, new Vec(0.050, 0, 0.18), new Vec(0.028, 0.07, 0.085)));
            case NECK -> List.of(patch(torso.neck(), new Vec(-0.002, 0, 0.045), new Vec(0.026, 0.04, 0.045)));
            default -> List.of();
        };
    }

    /** A shoulder blade glides on the ribs as the shoulder moves: nearer to the spine, farther from it, up and down. */
    private static Solid blade(Torso torso, Side side) {
        Place chest = torso.chest();
        Vec shoulder = chest.in(torso.shoulder(side));
        double out = side == Side.LEFT ? 1 : -1;
        double aside = 0.075 + (shoulder.x() + 0.018) * 0.9;
        Vec middle = new Vec(-0.088, out * Math.max(0.038, aside), 0.03 + (shoulder.z() - 0.09) * 0.8);
        return patch(chest, middle, new Vec(0.015, 0.032, 0.062));
    }

    /** A patch on the side of the trunk that looks away vanishes; seen along the surface, it is there. */
    private static Solid seen(Solid patch, Skeleton skeleton, Camera camera) {
        Place chest = skeleton.torso().chest();
        Vec front = chest.axes().x();
        Vec normal = patch.at().minus(chest.at()).dot(front) < 0 ? front.times(-1) : front;
        double share = Math.max(0, Math.min(1, (normal.dot(camera.back()) + 0.24) / 0.16));
        return new Solid(
                patch.at(),
                patch.a().times(share),
                patch.b().times(share),
                patch.c().times(share));
    }

    private static Solid patch(Place part, Vec middle, Vec half) {
        return Solid.in(part, middle, half);
    }
}
