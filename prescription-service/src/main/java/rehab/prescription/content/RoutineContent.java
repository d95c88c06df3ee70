package rehab.prescription.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.text.Text;

/**
 * A list of exercises done together on one schedule, as sent by a client.
 *
 * @param routineId the identity given by an earlier answer; absent for a new routine
 * @param name 1 to 200 characters
 * @param lines 1 to 20, in the order in which they are done
 */
public record RoutineContent(
        @Nullable UUID routineId,
        @Text(max = 200) String name,
        @NotNull @Valid Schedule schedule,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid LineContent> lines) {}
