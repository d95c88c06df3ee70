package rehab.catalog.exercise;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/exercises/lookups")
@Tag(name = "Exercises")
class LookupResource {
    private final LookUpExercises exercises;

    LookupResource(LookUpExercises exercises) {
        this.exercises = exercises;
    }

    /** Exercises in the order in which they were asked for; unknown ones are missing. */
    record LookedUpExercises(List<LookedUpExercise> items) {}

    @POST
    @RolesAllowed({"therapist", "administrator", "patient"})
    @Operation(
            operationId = "lookUpExercises",
            summary = "Many exercises at once, each in its present revision or in the one asked for",
            description =
                    "Changes nothing. What the caller may not see, or does not exist, is missing from the answer.")
    public LookedUpExercises lookUp(@NotNull @Valid LookupRequest asked) {
        return new LookedUpExercises(exercises.lookUp(asked.wanted(), asked.language()).stream()
                .map(LookedUpExercise::of)
                .toList());
    }
}
