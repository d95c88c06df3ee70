package rehab.catalog.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rehab.catalog.figure.Part;
import rehab.catalog.figure.Side;
import rehab.catalog.figure.Vec;
import rehab.catalog.figure.rig.Build;
import rehab.catalog.figure.rig.Flesh;
import rehab.catalog.figure.rig.Place;
import rehab.catalog.figure.rig.Skeleton;
import rehab.catalog.figure.rig.Torso;

/** The body's pieces. */
final class BodyDrawing {
    private BodyDrawing() {}

    static List<Piece> pieces(Skeleton skeleton, Camera camera, @Nullable Side far) {
        Torso torso = skeleton.torso();
        List<Piece> pieces = new ArrayList<>();
        pieces.add(shorts(torso, camera));
        Piece shirt = shirt(torso, camera);
        List<Piece> head = HeadDrawing.pieces(torso, camera);
        pieces.add(HeadDrawing.neck(torso, camera).under(shirt, head.get(0)));
        pieces.add(shirt);
        pieces.addAll(head);
        for (Side side : Side.values()) {
            List<Piece> limbs = new ArrayList<>(LimbDrawing.leg(skeleton.leg(side), side, camera));
            limbs.addAll(LimbDrawing.arm(skeleton.arm(side), side, camera));
            limbs.forEach(
                    piece -> pieces.add(side == far ? piece.in(piece.tone().deep()) : piece));
        }
        return pieces;
    }

    private static Piece shorts(Torso torso, Camera camera) {
        String path = new Brush(camera)
                .hull(10, Flesh.pelvis(torso), Flesh.seat(torso))
                .disc(torso.hip(Side.LEFT), Build.HIP_GIRTH)
                .disc(torso.hip(Side.RIGHT), Build.HIP_GIRTH)
                .text();
        return new Piece(
                Tone.SHORTS, path, Part.PELVIS, camera.near(torso.pelvis().at()), Edge.HALO);
    }

    private static Piece shirt(Torso torso, Camera camera) {
        Place chest = torso.chest();
        Brush brush = new Brush(camera)
                .hull(10, Flesh.hem(torso), Flesh.waist(torso))
                .hull(10, Flesh.waist(torso), Flesh.ribs(torso))
                .hull(12, Flesh.ribs(torso), Flesh.breast(torso), Flesh.collar(torso), Flesh.nape(torso));
        for (Side side : Side.values()) {
            Vec collar = chest.out(new Vec(-0.015, side == Side.LEFT ? 0.05 : -0.05, 0.082));
            brush.capsule(collar, Build.SHOULDER_GIRTH + 0.001, torso.shoulder(side), Build.SHOULDER_GIRTH);
        }
        return new Piece(Tone.SHIRT, brush.text(), Part.CHEST, camera.near(chest.at()), Edge.HALO);
    }
}
