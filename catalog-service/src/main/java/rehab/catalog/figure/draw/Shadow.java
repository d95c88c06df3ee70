package rehab.catalog.figure.draw;

import java.util.List;
import rehab.catalog.figure.Vec;
import rehab.catalog.figure.rig.Joint;
import rehab.catalog.figure.rig.Skeleton;
import rehab.catalog.figure.rig.Solid;

/** The figure's shadow on the floor: one soft shape under all that it does. */
final class Shadow {
    private Shadow() {}

    static String under(List<Skeleton> moments, Camera camera) {
        double x0 = 9;
        double x1 = -9;
        double y0 = 9;
        double y1 = -9;
        for (Skeleton moment : moments) {
            for (Joint joint : Joint.values()) {
                Vec at = moment.at(joint);
                x0 = Math.min(x0, at.x());
                x1 = Math.max(x1, at.x());
                y0 = Math.min(y0, at.y());
                y1 = Math.max(y1, at.y());
            }
        }
        Vec middle = new Vec((x0 + x1) / 2, (y0 + y1) / 2, 0);
        Solid flat = new Solid(
                middle,
                new Vec((x1 - x0) / 2 + 0.05, 0, 0),
                new Vec(0, Math.max(0.22, (y1 - y0) / 2 + 0.06), 0),
                new Vec(0, 0, 0.012));
        return new Brush(camera).hull(12, flat).text();
    }
}
