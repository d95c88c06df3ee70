package rehab.catalog.gallery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rehab.catalog.figure.FigureScript;
import rehab.catalog.figure.Vec;
import rehab.catalog.figure.draw.Camera;
import rehab.catalog.figure.draw.FigureDrawing;
import rehab.catalog.figure.draw.Form;
import rehab.catalog.figure.draw.Theme;
import rehab.catalog.figure.rig.Drag;
import rehab.catalog.figure.rig.FigureCheck;
import rehab.catalog.figure.rig.Joint;
import rehab.catalog.figure.rig.Motion;
import rehab.catalog.figure.rig.Skeleton;
import rehab.kit.problem.ProblemException;

/** Shows what a script would look like, after a joint was pulled if one was. Keeps nothing. */
@ApplicationScoped
class PreviewFigure {

    /**
     * The preview.
     *
     * @throws ProblemException 400 when a key is not there, or a joint cannot be pulled
     */
    Preview preview(PreviewRequest asked) {
        PreviewView view = asked.view() == null ? PreviewView.SCRIPT : asked.view();
        FigureScript script = dragged(asked.script(), asked.drag(), view);
        int key = asked.key() == null ? 0 : asked.key();
        require(key, script, "key");
        FigureScript seen = view.of(script);
        String form = asked.form();
        String svg = form == null || form.equals("still")
                ? FigureDrawing.key(seen, key, Theme.AUTO)
                : FigureDrawing.draw(seen, Form.valueOf(form.toUpperCase(Locale.ROOT)), null, Theme.AUTO);
        return new Preview(script, svg, joints(seen, key), FigureCheck.of(script));
    }

    private static FigureScript dragged(FigureScript script, PreviewRequest.@Nullable Drag drag, PreviewView view) {
        if (drag == null) {
            return script;
        }
        require(drag.key(), script, "drag.key");
        if (!drag.joint().draggable()) {
            throw ProblemException.invalid("drag.joint", "FIXED", drag.joint() + " follows other joints");
        }
        Camera camera = Camera.of(view.of(script).view());
        Vec at = Motion.keys(script).get(drag.key()).at(drag.joint());
        double[] spot = camera.spot(at);
        Vec move = camera.move(drag.to().get(0) - spot[0], drag.to().get(1) - spot[1]);
        return Drag.of(script, drag.key(), drag.joint(), at.plus(move));
    }

    private static void require(int key, FigureScript script, String field) {
        if (key >= script.keys().size()) {
            throw ProblemException.invalid(field, "UNKNOWN_KEY", "there is no key " + key);
        }
    }

    private static List<Preview.JointSpot> joints(FigureScript script, int key) {
        Skeleton skeleton = Motion.keys(script).get(key);
        Camera camera = Camera.of(script.view());
        return Stream.of(Joint.values())
                .map(joint -> {
                    double[] spot = camera.spot(skeleton.at(joint));
                    return new Preview.JointSpot(
                            joint, tenths(spot[0]), tenths(spot[1]), joint.parent(), joint.draggable());
                })
                .toList();
    }

    private static double tenths(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
