package rehab.adherence.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/** A routine of an announced version. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OrderedRoutine(
        @NotNull UUID routineId,
        @NotNull String name,
        @NotNull @Valid OrderedSchedule schedule,
        @NotEmpty List<@NotNull @Valid OrderedLine> lines) {}
