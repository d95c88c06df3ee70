package rehab.catalog.figure.rig;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with a script.
 *
 * @param key the key, from 0; between two keys, the one it moves to
 * @param joint the joint or the part that it is about
 * @param message what is wrong and by how much
 */
@Schema(
        name = "FigureFinding",
        requiredProperties = {"code", "message", "severity"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Finding(
        Code code, @Nullable Integer key, @Nullable String joint, String message, Severity severity) {

    /** What kind of mistake it is. */
    @Schema(name = "FigureFindingCode")
    public enum Code {
        LIMB_LENGTH,
        JOINT_RANGE,
        CONTACT_LOST,
        CONTACT_WITHOUT_SURFACE,
        FOOT_SLIDES,
        BELOW_FLOOR,
        THROUGH_WALL,
        UNKNOWN_KEY
    }

    /** Whether a draft with it can be submitted. */
    @Schema(name = "FigureFindingSeverity")
    public enum Severity {
        /** It cannot. */
        ERROR,
        /** It can; somebody should look. */
        WARNING
    }
}
