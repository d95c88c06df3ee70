package rehab.catalog.figure.draw;

import java.util.List;
import java.util.stream.Stream;
import rehab.catalog.figure.FigureScript;
import rehab.catalog.figure.PropKind;
import rehab.catalog.figure.Side;
import rehab.catalog.figure.Vec;
import rehab.catalog.figure.rig.Furniture;
import rehab.catalog.figure.rig.Joint;
import rehab.catalog.figure.rig.Place;
import rehab.catalog.figure.rig.Skeleton;

/** The part of the picture that is shown, in its units. */
record Frame(double left, double top, double width, double height) {
    private static final double MARGIN = 0.08 * Camera.SCALE;

    /** Four by three, so that a page of figures stands in order. */
    static Frame landscape(FigureScript script, List<Skeleton> moments, Camera camera) {
        Frame tight = tight(script, moments, camera);
        double height = Math.max(tight.height, tight.width * 0.75);
        double width = Math.max(tight.width, height / 0.75);
        double bottom = tight.top + tight.height;
        double spare = (height - tight.height) * 0.5;
        return new Frame(tight.left - (width - tight.width) / 2, bottom + spare - height, width, height);
    }

    /** No larger than what happens. */
    static Frame tight(FigureScript script, List<Skeleton> moments, Camera camera) {
        Vec focus = script.view().focus();
        Double tall = script.view().height();
        if (focus != null && tall != null) {
            Spot middle = camera.see(focus);
            double height = tall * Camera.SCALE;
            return new Frame(middle.x() - height * 0.5, middle.y() - height / 2, height, height);
        }
        double[] box = {1e9, 1e9, -1e9, -1e9};
        moments.forEach(moment -> Stream.of(Joint.values())
                .forEach(joint -> include(
                        box, camera.see(moment.at(joint)), (joint == Joint.HEAD ? 0.14 : 0.10) * Camera.SCALE)));
        for (Skeleton moment : moments) {
            for (Side side : Side.values()) {
                include(box, camera.see(moment.arm(side).fingertips()), 0.03 * Camera.SCALE);
                include(box, camera.see(moment.leg(side).toeTips()), 0.03 * Camera.SCALE);
            }
        }
        script.props().stream()
                .filter(prop -> prop.kind() == PropKind.TUBING)
                .forEach(prop -> include(box, camera.see(Furniture.place(prop).at()), 0.08 * Camera.SCALE));
        script.props().stream()
                .filter(prop -> prop.kind() == PropKind.CHAIR
                        || prop.kind() == PropKind.STOOL
                        || prop.kind() == PropKind.PILLOW)
                .forEach(prop -> {
                    Place place = Furniture.place(prop);
                    Vec size = Furniture.size(prop);
                    for (double aside : new double[] {-0.5, 0.5}) {
                        for (double ahead : new double[] {-0.5, 0.5}) {
                            Vec corner = place.out(new Vec(size.x() * ahead, size.y() * aside, 0));
                            include(box, camera.see(corner), 0.02 * Camera.SCALE);
                        }
                    }
                });
        return new Frame(box[0] - MARGIN, box[1] - MARGIN, box[2] - box[0] + 2 * MARGIN, box[3] - box[1] + 2 * MARGIN);
    }

    private static void include(double[] box, Spot spot, double around) {
        box[0] = Math.min(box[0], spot.x() - around);
        box[1] = Math.min(box[1], spot.y() - around);
        box[2] = Math.max(box[2], spot.x() + around);
        box[3] = Math.max(box[3], spot.y() + around);
    }

    String viewBox() {
        return PathText.number(left) + " " + PathText.number(top) + " " + PathText.number(width) + " "
                + PathText.number(height);
    }
}
