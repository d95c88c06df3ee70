package rehab.catalog.figure.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rehab.catalog.figure.FigureScript;
import rehab.catalog.figure.Layer;
import rehab.catalog.figure.Layering;
import rehab.catalog.figure.Part;
import rehab.catalog.figure.Prop;
import rehab.catalog.figure.PropKind;
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
     * @param seen whether it is there, for each moment; empty: always
     */
    record Strip(Tone tone, List<String> paths, Edge edge, boolean body, List<Boolean> seen) {
        Strip(Tone tone, List<String> paths, Edge edge, boolean body) {
            this(tone, paths, edge, body, List.of());
        }

        boolean seenAt(int moment) {
            return seen.isEmpty() || seen.get(moment);
        }

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
        List<Prop> standing = script.props().stream()
                .filter(prop -> prop.kind() != PropKind.MAT)
                .toList();
        for (Piece piece : PropDrawing.standing(standing, camera)) {
            deep.add(new Deep(piece.near(), new Strip(piece.tone(), List.of(piece.path()), piece.edge(), false)));
        }
        for (int i = 0; i < frames.get(0).size(); i++) {
            deep.addAll(overTime(script, frames, i));
        }
        List<Strip> sorted = deep.stream()
                .sorted(Comparator.comparingDouble(Deep::near))
                .map(Deep::strip)
                .toList();
        boolean mat = standing.size() < script.props().size();
        String under = mat ? Shadow.mat(moments, camera) : Shadow.under(moments, camera);
        return new Scene(List.of(new Strip(mat ? Tone.MAT : Tone.SHADOW, List.of(under), Edge.NONE, false)), sorted);
    }

    private record Deep(double near, Strip strip) {}

    private static List<Deep> overTime(FigureScript script, List<List<Piece>> frames, int index) {
        Piece first = frames.get(0).get(index);
        double near = average(frames, index);
        List<String> paths =
                frames.stream().map(frame -> frame.get(index).path()).toList();
        Layer layer = layer(script, first.part());
        if (layer == Layer.CHANGING) {
            return aroundTheHead(frames, index, new Strip(first.tone(), paths, first.edge(), true));
        }
        double shift = layer == null ? 0 : layer == Layer.FRONT ? 10 : -10;
        return List.of(new Deep(near + shift, new Strip(first.tone(), paths, first.edge(), true)));
    }

    /** Twice: once behind the head and once before it, each seen only while that is where it is. */
    private static List<Deep> aroundTheHead(List<List<Piece>> frames, int index, Strip strip) {
        List<Piece> drawn = frames.get(0);
        int head = IntStream.range(0, drawn.size())
                .filter(i -> drawn.get(i).part() == Part.HEAD)
                .findFirst()
                .orElse(index);
        List<Boolean> before = frames.stream()
                .map(frame -> frame.get(index).near() > frame.get(head).near())
                .toList();
        List<Boolean> behind = before.stream().map(is -> !is).toList();
        double near = average(frames, index);
        double middle = average(frames, head);
        return List.of(
                new Deep(Math.min(near, middle - 0.001), new Strip(strip.tone, strip.paths, strip.edge, true, behind)),
                new Deep(Math.max(near, middle + 0.001), new Strip(strip.tone, strip.paths, strip.edge, true, before)));
    }

    private static double average(List<List<Piece>> frames, int index) {
        return frames.stream()
                .mapToDouble(frame -> frame.get(index).near())
                .average()
                .orElse(0);
    }

    private static @Nullable Layer layer(FigureScript script, @Nullable Part part) {
        return script.layers().stream()
                .filter(layering -> layering.part() == part)
                .map(Layering::layer)
                .findFirst()
                .orElse(null);
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
