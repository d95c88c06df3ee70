package rehab.catalog.figure.draw;

import java.util.List;
import rehab.catalog.figure.FigureScript;
import rehab.catalog.figure.rig.Motion;
import rehab.catalog.figure.rig.Skeleton;

/** The key positions in a row, each under its number. */
final class PanelsForm {
    private static final double GAP = 0.12 * Camera.SCALE;

    private PanelsForm() {}

    static String draw(FigureScript script, Theme theme) {
        List<Skeleton> keys = Motion.keys(script);
        Camera camera = Camera.of(script.view());
        Scene scene = Scene.of(script, keys, camera);
        Frame cell = Frame.tight(script, keys, camera);
        double step = cell.width() + GAP;
        Frame whole = new Frame(
                cell.left(), cell.top() - Svg.NUMBER * 2, step * keys.size() - GAP, cell.height() + Svg.NUMBER * 2);
        Svg svg = new Svg(script, whole, theme == Theme.DARK ? Theme.DARK : Theme.LIGHT, true);
        for (int key = 0; key < keys.size(); key++) {
            svg.panel(step * key, cell, key + 1);
            for (Scene.Strip strip : scene.floor()) {
                svg.path(strip, 0);
            }
            for (Scene.Strip strip : scene.strips()) {
                svg.path(strip, Math.min(key, strip.paths().size() - 1));
            }
            svg.panelEnd();
        }
        return svg.end();
    }
}
