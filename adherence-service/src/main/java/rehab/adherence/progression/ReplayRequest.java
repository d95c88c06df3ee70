package rehab.adherence.progression;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import rehab.adherence.plan.OrderedProgression;

/** Which line is replayed, by which rule. */
@SuppressWarnings("NullAway.Init") // filled from the query, then validated
class ReplayRequest {
    @RestQuery
    @NotNull
    public UUID prescriptionId;

    @RestQuery
    @NotNull
    public UUID lineId;

    @RestQuery
    @NotNull
    @Min(1)
    @Max(20)
    @Parameter(description = "So many sessions in a row have to reach the full dose")
    public Integer sessions;

    @RestQuery
    @NotNull
    @Min(0)
    @Max(10)
    public Integer maxPain;

    @RestQuery
    @NotNull
    @Min(0)
    @Max(10)
    public Integer maxEffort;

    @RestQuery
    @NotNull
    @Parameter(description = "What grows; the next variant cannot be replayed")
    public OrderedProgression.Step step;

    @RestQuery
    @Min(1)
    @Max(60)
    @Parameter(description = "By how much, in the unit of the step; absent: 1")
    public @Nullable Integer by;

    OrderedProgression rule() {
        return new OrderedProgression(sessions, maxPain, maxEffort, step, by);
    }
}
