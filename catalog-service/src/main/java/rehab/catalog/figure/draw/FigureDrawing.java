package rehab.catalog.figure.draw;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rehab.catalog.figure.FigureScript;
import rehab.catalog.figure.Key;
import rehab.catalog.figure.Side;
import rehab.catalog.figure.rig.Mirror;
import rehab.catalog.figure.rig.Motion;
import rehab.catalog.figure.rig.Skeleton;
import rehab.catalog.json.StoredJson;

/** From a script to a picture. */
public final class FigureDrawing {
    /** Changes whenever the same script is drawn differently. */
    public static final String VERSION = "1";

    private FigureDrawing() {}

    /**
     * Draws a script.
     *
     * @param side the side that is to work, mirrored if need be; null: as the script has it
     * @return a document of its own, without references, that can also stand inside a page
     */
    public static String draw(FigureScript script, Form form, @Nullable Side side, Theme theme) {
        FigureScript turned = Mirror.towards(script, side);
        return switch (form) {
            case MOTION -> MotionForm.draw(turned, theme);
            case PANELS -> PanelsForm.draw(turned, theme);
            case STILL -> MotionForm.still(turned, still(turned), theme);
        };
    }

    /** Eight characters that change whenever the drawing may look different. */
    public static String version(FigureScript script) {
        return StoredJson.hash(StoredJson.write(script), VERSION).substring(0, 8);
    }

    /** One key position alone. */
    public static String key(FigureScript script, int key, Theme theme) {
        return MotionForm.still(script, key, theme);
    }

    /** The key that tells most. */
    static int still(FigureScript script) {
        List<Key> keys = script.keys();
        Integer said = script.still();
        if (said != null) {
            return Math.min(said, keys.size() - 1);
        }
        return IntStream.range(0, keys.size())
                .reduce((a, b) -> keys.get(b).holdSeconds() >= keys.get(a).holdSeconds() ? b : a)
                .orElse(0);
    }

    static List<Skeleton> moments(Motion motion) {
        return motion.moments().stream().map(Motion.Moment::skeleton).toList();
    }
}
