package rehab.catalog.figure.draw;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rehab.catalog.figure.Layer;
import rehab.catalog.figure.Part;
import rehab.catalog.figure.Prop;
import rehab.catalog.figure.PropKind;
import rehab.catalog.figure.Side;
import rehab.catalog.figure.Vec;
import rehab.catalog.figure.rig.Furniture;
import rehab.catalog.figure.rig.LimbPlace;
import rehab.catalog.figure.rig.Place;
import rehab.catalog.figure.rig.Skeleton;
import rehab.catalog.figure.rig.Solid;

/** What stands around the figure, and what it holds. */
final class PropDrawing {
    private PropDrawing() {}

    /** Pieces that stay where they are. */
    static List<Piece> standing(List<Prop> props, Camera camera) {
        List<Piece> pieces = new ArrayList<>();
        for (Prop prop : props) {
            List<Piece> drawn = standing(prop, camera);
            pieces.addAll(
                    drawn.stream().map(piece -> layered(piece, prop.layer())).toList());
        }
        return pieces;
    }

    private static Piece layered(Piece piece, @Nullable Layer layer) {
        double shift = layer == null ? 0 : layer == Layer.FRONT ? 50 : -50;
        return new Piece(piece.tone(), piece.path(), piece.part(), piece.near() + shift, piece.edge());
    }

    private static List<Piece> standing(Prop prop, Camera camera) {
        Place place = Furniture.place(prop);
        Vec size = Furniture.size(prop);
        return switch (prop.kind()) {
            case CHAIR -> chair(place, size, true, camera);
            case STOOL -> chair(place, size, false, camera);
            case WALL -> wall(place, size, camera);
            case DOOR_FRAME -> doorFrame(place, size, camera);
            case CORNER -> corner(place, size, camera);
            case PILLOW -> pillow(place, size, camera);
            case ANCHOR -> door(place, size, camera);
            case FLOOR, MAT, TUBING, WEIGHT -> List.of();
        };
    }

    /** Pieces that move with the figure's hands. */
    static List<Piece> held(List<Prop> props, Skeleton skeleton, Camera camera) {
        List<Piece> pieces = new ArrayList<>();
        for (Prop prop : props) {
            for (Part part : prop.parts()) {
                Side side = part.name().startsWith("RIGHT_") ? Side.RIGHT : Side.LEFT;
                LimbPlace arm = skeleton.arm(side);
                if (prop.kind() == PropKind.TUBING) {
                    pieces.add(tubing(Furniture.place(prop).at(), arm, camera));
                } else if (prop.kind() == PropKind.WEIGHT) {
                    pieces.add(weight(Furniture.size(prop), arm, camera));
                }
            }
        }
        return pieces;
    }

    private static Vec grip(LimbPlace arm) {
        return arm.end().plus(arm.tip().x().times(0.085)).minus(arm.tip().z().times(0.016));
    }

    private static Piece tubing(Vec from, LimbPlace arm, Camera camera) {
        Vec to = grip(arm);
        PathText path = new PathText();
        path.move(camera.see(from));
        path.line(camera.see(to));
        return new Piece(Tone.BAND, path.toString(), null, camera.near(to) + 0.03, Edge.LINE);
    }

    private static Piece weight(Vec size, LimbPlace arm, Camera camera) {
        Vec middle = grip(arm);
        Vec half = arm.tip().y().times(size.x() / 2 + 0.015);
        String path = new Brush(camera)
                .capsule(middle.minus(half), size.y() / 2 + 0.0005, middle.plus(half), size.y() / 2)
                .text();
        return new Piece(Tone.METAL, path, null, camera.near(middle) - 0.035, Edge.HALO);
    }

    private static List<Piece> box(Place place, Vec middle, Vec size, Tone tone, Tone top, Camera camera) {
        return BoxDrawing.pieces(place, middle, size, tone, top, camera);
    }

    private static List<Piece> chair(Place place, Vec size, boolean back, Camera camera) {
        double d = size.x();
        double w = size.y();
        double h = size.z();
        List<Piece> pieces = new ArrayList<>();
        for (double ahead : new double[] {-1, 1}) {
            for (double aside : new double[] {-1, 1}) {
                Vec leg = new Vec(ahead * (d / 2 - 0.025), aside * (w / 2 - 0.025), (h - 0.04) / 2);
                pieces.addAll(box(place, leg, new Vec(0.034, 0.034, h - 0.04), Tone.WOOD_DEEP, Tone.WOOD_DEEP, camera));
            }
        }
        pieces.addAll(box(place, new Vec(0, 0, h - 0.02), new Vec(d, w, 0.04), Tone.WOOD_DEEP, Tone.WOOD, camera));
        if (back) {
            double behind = -d / 2 + 0.012;
            for (double aside : new double[] {-1, 1}) {
                Vec post = new Vec(behind, aside * (w / 2 - 0.02), h + 0.2);
                pieces.addAll(box(place, post, new Vec(0.03, 0.03, 0.40), Tone.WOOD_DEEP, Tone.WOOD_DEEP, camera));
            }
            Vec rest = new Vec(behind, 0, h + 0.32);
            pieces.addAll(box(place, rest, new Vec(0.028, w, 0.17), Tone.WOOD, Tone.WOOD, camera));
        }
        return pieces;
    }

    private static List<Piece> wall(Place place, Vec size, Camera camera) {
        double thick = size.x() > 0 ? size.x() : 0.06;
        Vec middle = new Vec(-thick / 2, 0, size.z() / 2);
        return behindItsFace(
                box(place, middle, new Vec(thick, size.y(), size.z()), Tone.WALL, Tone.WALL_DEEP, camera),
                place,
                camera);
    }

    /** A wall lies behind whoever stands before it, however far away its middle is. */
    private static List<Piece> behindItsFace(List<Piece> pieces, Place place, Camera camera) {
        double looks = place.axes().x().dot(camera.back());
        double shift = looks > 0.05 ? -20 : looks < -0.05 ? 20 : -20;
        return pieces.stream()
                .map(piece -> new Piece(piece.tone(), piece.path(), null, piece.near() + shift, Edge.NONE))
                .toList();
    }

    private static List<Piece> doorFrame(Place place, Vec size, Camera camera) {
        double post = 0.09;
        List<Piece> pieces = new ArrayList<>();
        for (double aside : new double[] {-1, 1}) {
            Vec middle = new Vec(-size.x() / 2, aside * (size.y() / 2 + post / 2), size.z() / 2);
            pieces.addAll(box(place, middle, new Vec(size.x(), post, size.z()), Tone.WOOD, Tone.WOOD_DEEP, camera));
        }
        Vec lintel = new Vec(-size.x() / 2, 0, size.z() + post / 2);
        pieces.addAll(
                box(place, lintel, new Vec(size.x(), size.y() + 2 * post, post), Tone.WOOD, Tone.WOOD_DEEP, camera));
        return pieces;
    }

    private static List<Piece> corner(Place place, Vec size, Camera camera) {
        List<Piece> pieces = new ArrayList<>();
        for (double aside : new double[] {-1, 1}) {
            double turn = Math.toRadians(45 * aside);
            Vec along =
                    place.axes().out(new Vec(Math.cos(turn), Math.sin(turn), 0)).times(size.x());
            Vec up = new Vec(0, 0, size.z());
            String path = BoxDrawing.polygon(List.of(
                    camera.see(place.at()),
                    camera.see(place.at().plus(along)),
                    camera.see(place.at().plus(along).plus(up)),
                    camera.see(place.at().plus(up))));
            pieces.add(new Piece(aside < 0 ? Tone.WALL : Tone.WALL_DEEP, path, null, -20, Edge.NONE));
        }
        return pieces;
    }

    private static List<Piece> pillow(Place place, Vec size, Camera camera) {
        Vec half = new Vec(size.x() / 2, size.y() / 2, size.z() / 2);
        Vec middle = new Vec(0, 0, size.z() / 2);
        String path = new Brush(camera).hull(12, Solid.in(place, middle, half)).text();
        return List.of(new Piece(Tone.PILLOW, path, null, camera.near(place.out(middle)), Edge.NONE));
    }

    private static List<Piece> door(Place place, Vec size, Camera camera) {
        Vec down = new Vec(-size.x() / 2, 0, size.z() / 2 - place.at().z());
        return behindItsFace(box(place, down, size, Tone.WOOD, Tone.WOOD_DEEP, camera), place, camera);
    }
}
