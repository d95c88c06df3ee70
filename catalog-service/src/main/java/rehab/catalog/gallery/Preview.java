package rehab.catalog.gallery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.catalog.figure.FigureScript;
import rehab.catalog.figure.rig.Finding;
import rehab.catalog.figure.rig.Joint;

/**
 * What a script looks like.
 *
 * @param script after the drag, within what a body can do
 * @param joints of the key, where they are in the drawing
 * @param findings what is wrong with it
 */
@Schema(
        name = "FigurePreview",
        requiredProperties = {"script", "svg", "joints", "findings"})
record Preview(FigureScript script, String svg, List<JointSpot> joints, List<Finding> findings) {

    /**
     * A joint in the drawing.
     *
     * @param x in the drawing's user units
     * @param parent the joint towards the pelvis
     */
    @Schema(
            name = "FigureJoint",
            requiredProperties = {"name", "x", "y", "draggable"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record JointSpot(
            Joint name, double x, double y, @Nullable Joint parent, boolean draggable) {}
}
