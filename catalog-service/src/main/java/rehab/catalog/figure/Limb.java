package rehab.catalog.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * An arm or a leg: either where its hand or foot is, or its angles. What is written for both sides at once is written for
 * the left and mirrored for the right.
 *
 * @param reach where wrist or ankle are
 * @param pole the direction in which elbow or knee point, in the frame of the reach; absent: elbows back and out, knees ahead
 * @param joint instead of a pole: where elbow or knee rests, in the frame of the reach; in the room's frame the pelvis is moved
 *     so that the upper bone fits
 * @param angles instead of a reach
 * @param end hand or foot; absent: as the limb goes on, feet flat when they are on the floor
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Limb(
        @Nullable @Valid Reach reach,
        @Nullable Vec pole,
        @Nullable Vec joint,
        @Nullable @Valid Angles angles,
        @Nullable @Valid End end) {}
