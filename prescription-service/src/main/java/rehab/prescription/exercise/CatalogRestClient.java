package rehab.prescription.exercise;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The part of the catalog's API that this service uses. */
@RegisterRestClient(configKey = "catalog")
@Path("/exercises/{id}")
interface CatalogRestClient {

    @GET
    LookedUpExercise current(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, @PathParam("id") UUID id);

    @GET
    @Path("/revisions/{revision}")
    LookedUpExercise revision(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @PathParam("id") UUID id,
            @PathParam("revision") int revision);
}
