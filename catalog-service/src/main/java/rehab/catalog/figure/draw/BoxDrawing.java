package rehab.catalog.figure.draw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import rehab.catalog.figure.Vec;
import rehab.catalog.figure.rig.Place;

/** Boxes: their outline in one tone, what one sees of their top in a lighter one. */
final class BoxDrawing {
    private static final double[][] CORNERS = {{1, 1}, {-1, 1}, {-1, -1}, {1, -1}};

    private BoxDrawing() {}

    /**
     * A box.
     *
     * @param middle as the place sees it
     * @param size whole edges, metres
     */
    static List<Piece> pieces(Place place, Vec middle, Vec size, Tone tone, Tone top, Camera camera) {
        List<Spot> lower = new ArrayList<>();
        List<Spot> upper = new ArrayList<>();
        for (double[] corner : CORNERS) {
            Vec across = new Vec(corner[0] * size.x() / 2, corner[1] * size.y() / 2, 0);
            Vec half = new Vec(0, 0, size.z() / 2);
            lower.add(camera.see(place.out(middle.plus(across).minus(half))));
            upper.add(camera.see(place.out(middle.plus(across).plus(half))));
        }
        List<Spot> all = new ArrayList<>(lower);
        all.addAll(upper);
        double near = camera.near(place.out(middle));
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(tone, polygon(outline(all)), null, near, Edge.NONE));
        if (camera.back().dot(place.axes().z()) > 0.02 && tone != top) {
            pieces.add(new Piece(top, polygon(upper), null, near + 0.00001, Edge.NONE));
        }
        return pieces;
    }

    static String polygon(List<Spot> corners) {
        PathText path = new PathText();
        path.move(corners.get(0));
        corners.stream().skip(1).forEach(path::line);
        path.close();
        return path.toString();
    }

    /** The convex outline of some points. */
    private static List<Spot> outline(List<Spot> points) {
        List<Spot> sorted = points.stream()
                .sorted(Comparator.comparingDouble(Spot::x).thenComparingDouble(Spot::y))
                .toList();
        List<Spot> outline = new ArrayList<>(half(sorted));
        List<Spot> backwards = new ArrayList<>(sorted);
        Collections.reverse(backwards);
        outline.addAll(half(backwards));
        return outline;
    }

    private static List<Spot> half(List<Spot> sorted) {
        List<Spot> half = new ArrayList<>();
        for (Spot spot : sorted) {
            while (half.size() > 1 && turnsWrong(half, spot)) {
                half.remove(half.size() - 1);
            }
            half.add(spot);
        }
        half.remove(half.size() - 1);
        return half;
    }

    private static boolean turnsWrong(List<Spot> half, Spot next) {
        Spot last = half.get(half.size() - 1);
        Spot before = half.get(half.size() - 2);
        return last.minus(before).aside().dot(next.minus(last)) <= 0;
    }
}
