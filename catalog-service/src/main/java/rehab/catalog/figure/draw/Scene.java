package rehab.catalog.figure.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rehab.catalog.figure.FigureScript;
import rehab.catalog.figure.Layer;
import rehab.catalog.figure.Layering;
import rehab.catalog.figure.Part;
import rehab.catalog.figure.Side;
import rehab.catalog.figure.Vec;
import rehab.catalog.figure.rig.Skeleton;

/**
 * The pieces of a picture, in the order in which they are drawn, each with its path at every moment.
 *
 * @param floor pieces on the floor, under everything
 */
record Scene(List<Strip> floor, List<Strip> strips) {

    /**
     * One piece over time.
     *
     * @param paths one for each moment, all of the same structure
     * @param body whether it belongs to the figure or what it holds
     */
    record Strip(Tone tone, List<String> paths, Edge edge, boolean body) {
        boolean moves() {
            return paths.stream().anyMatch(path -> !path.equals(paths.get(0)));
        }
    }

    static Scene of(FigureScript script, List<Skeleton> moments, Camera camera) {
        Side far = far(moments, camera);
        List<List<Piece>> frames = moments.stream()
                .map(skeleton -> drawn(script, skeleton, camera, far))
                .toList();
        List<Deep> deep = new ArrayList<>();
        for (Piece piece : PropDrawing.standing(script.props(), camera)) {
            deep.add(new Deep(piece.near(), new Strip(piece.tone(), List.of(piece.path()), piece.edge(), false)));
        }
        for (int i = 0; i < frames.get(0).size(); i++) {
            deep.add(overTime(script, frames, i));
        }
        List<Strip> sorted = deep.stream()
                .sorted(Comparator.comparingDouble(Deep::near))
                .map(Deep::strip)
                .toList();
        Strip shadow = new Strip(Tone.SHADOW, List.of(Shadow.under(moments, camera)), Edge.NONE, false);
        return new Scene(List.of(shadow), sorted);
    }

    private record Deep(double near, Strip strip) {}

    private static Deep overTime(FigureScript script, List<List<Piece>> frames, int index) {
        Piece first = frames.get(0).get(index);
        double near = frames.stream()
                .mapToDouble(frame -> frame.get(index).near())
                .average()
                .orElse(0);
        List<String> paths =
                frames.stream().map(frame -> frame.get(index).path()).toList();
        return new Deep(near + shift(script, first.part()), new Strip(first.tone(), paths, first.edge(), true));
    }

    private static double shift(FigureScript script, @Nullable Part part) {
        return script.layers().stream()
                .filter(layering -> layering.part() == part)
                .map(Layering::layer)
                .mapToDouble(layer -> layer == Layer.FRONT ? 10 : -10)
                .findFirst()
                .orElse(0);
    }

    private static List<Piece> drawn(FigureScript script, Skeleton skeleton, Camera camera, @Nullable Side far) {
        List<Piece> pieces = new ArrayList<>(BodyDrawing.pieces(skeleton, camera, far));
        pieces.addAll(Tint.pieces(script.works(), skeleton, camera));
        pieces.addAll(PropDrawing.held(script.props(), skeleton, camera));
        return pieces;
    }

    /** Whether one side of the body lies clearly farther away than the other, and which. */
    private static @Nullable Side far(List<Skeleton> moments, Camera camera) {
        double left = moments.stream()
                .mapToDouble(moment -> camera.near(side(moment, Side.LEFT)) - camera.near(side(moment, Side.RIGHT)))
                .average()
                .orElse(0);
        return Math.abs(left) < 0.10 ? null : left < 0 ? Side.LEFT : Side.RIGHT;
    }

    private static Vec side(Skeleton moment, Side side) {
        return moment.arm(side).root().plus(moment.leg(side).root());
    }
}
