package rehab.catalog.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A position of the whole body. What is left out is as in the key before; in the first key, as in standing.
 *
 * @param pelvis where it is and how it is turned
 * @param lumbar the lower back against the pelvis
 * @param thorax the chest against the lower back
 * @param head neck and head against the chest
 * @param shoulders both, where none is given for a side
 * @param arms both, where none is given for a side
 * @param legs both, where none is given for a side
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Pose(
        @Nullable @Valid Pelvis pelvis,
        @Nullable @Valid Turn lumbar,
        @Nullable @Valid Turn thorax,
        @Nullable @Valid Head head,
        @Nullable @Valid Girdle shoulders,
        @Nullable @Valid Girdle leftShoulder,
        @Nullable @Valid Girdle rightShoulder,
        @Nullable @Valid Limb arms,
        @Nullable @Valid Limb leftArm,
        @Nullable @Valid Limb rightArm,
        @Nullable @Valid Limb legs,
        @Nullable @Valid Limb leftLeg,
        @Nullable @Valid Limb rightLeg) {}
