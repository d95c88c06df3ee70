package rehab.catalog.exercise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.catalog.lifecycle.ReadItems;

/** The exercises to be shown. */
@Schema(requiredProperties = {"exercises"})
record LookupRequest(
        @Pattern(regexp = "en|es", message = "must be en or es")
        @Schema(description = "Of the texts; absent: en. What has no published translation is shown in English")
        @Nullable
        String language,

        @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid WantedExercise> exercises) {

    /** One of them. */
    @Schema(requiredProperties = {"id"})
    record WantedExercise(
            @NotNull UUID id,

            @Min(1) @Schema(description = "Absent: the present one") @Nullable
            Integer revision) {}

    List<ReadItems.Wanted> wanted() {
        return exercises.stream()
                .map(one -> new ReadItems.Wanted(one.id(), one.revision()))
                .toList();
    }
}
