package rehab.catalog.figure.draw;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rehab.catalog.figure.FigureScript;
import rehab.catalog.figure.Key;
import rehab.catalog.figure.rig.Motion;
import rehab.catalog.figure.rig.Skeleton;

/**
 * The moving figure: each piece is one path whose shape is animated. Where less motion is asked for, the moving pieces give way
 * to the key position that tells most, over a ghost of the start.
 */
final class MotionForm {
    private MotionForm() {}

    static String draw(FigureScript script, Theme theme) {
        Motion motion = Motion.of(script);
        List<Skeleton> moments = FigureDrawing.moments(motion);
        Camera camera = Camera.of(script.view());
        int still = FigureDrawing.still(script);
        int held = IntStream.range(0, moments.size())
                .filter(i -> motion.moments().get(i).arrived()
                        && motion.moments().get(i).key() == still)
                .findFirst()
                .orElse(0);
        Scene scene = Scene.of(script, moments, camera);
        Svg svg = new Svg(script, Frame.landscape(script, moments, camera), theme);
        scene.floor().forEach(strip -> svg.path(strip, 0));
        String timing = timing(motion);
        boolean ghostDrawn = false;
        for (Scene.Strip strip : scene.strips()) {
            if (strip.body() && !ghostDrawn && still > 0) {
                svg.ghost(ghost(scene, 0));
                ghostDrawn = true;
            }
            if (strip.moves()) {
                svg.moving(strip, held, timing);
            } else {
                svg.path(strip, 0);
            }
        }
        svg.ring(motion, script);
        return svg.end();
    }

    /** One key position; of the telling one, over a ghost of the start. */
    static String still(FigureScript script, int key, Theme theme) {
        List<Skeleton> keys = Motion.keys(script);
        Camera camera = Camera.of(script.view());
        Scene scene = Scene.of(script, keys, camera);
        Svg svg = new Svg(script, Frame.landscape(script, keys, camera), theme);
        scene.floor().forEach(strip -> svg.path(strip, 0));
        scene.strips()
                .forEach(strip -> svg.path(strip, Math.min(key, strip.paths().size() - 1)));
        return svg.end();
    }

    private static String ghost(Scene scene, int moment) {
        return scene.strips().stream()
                .filter(strip -> strip.body() && strip.edge() == Edge.HALO && strip.moves() && strip.seenAt(moment))
                .map(strip -> absolute(strip.paths().get(moment)))
                .collect(Collectors.joining());
    }

    private static String absolute(String path) {
        return "M" + path.substring(1);
    }

    /** The attributes that all animations of a figure share. */
    private static String timing(Motion motion) {
        String times = motion.moments().stream()
                .map(moment -> time(moment.time() / motion.seconds()))
                .collect(Collectors.joining(";"));
        return "dur=\"" + PathText.number(motion.seconds()) + "s\" repeatCount=\"indefinite\" keyTimes=\"" + times
                + "\"";
    }

    static String time(double share) {
        String text = String.format(Locale.ROOT, "%.3f", Math.max(0, Math.min(1, share)));
        return text.replaceFirst("0+$", "").replaceFirst("\\.$", "").replaceFirst("^0\\.", ".");
    }

    static String labels(List<Key> keys) {
        return IntStream.range(0, keys.size())
                .mapToObj(i -> (i + 1) + ". " + keys.get(i).label())
                .collect(Collectors.joining("; "));
    }
}
