package rehab.prescription.exercise;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The part of the catalog's API that this package uses. */
@RegisterRestClient(configKey = "catalog")
@Path("/exercises/lookups")
interface CatalogRestClient {

    @POST
    Answer lookUp(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, Question question);

    /** At most 200 exercises. */
    record Question(@Nullable String language, List<Wanted> exercises) {}

    /**
     * One of them.
     *
     * @param revision absent: the present one
     */
    record Wanted(UUID id, @Nullable Integer revision) {}

    /** Those that there are. */
    record Answer(List<LookedUpExercise> items) {}
}
