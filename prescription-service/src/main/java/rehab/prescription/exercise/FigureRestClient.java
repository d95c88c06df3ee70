package rehab.prescription.exercise;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The figures that the catalog draws. */
@RegisterRestClient(configKey = "catalog")
@Path("/exercises/{id}/revisions/{revision}/variants/{variant}/figure.svg")
interface FigureRestClient {

    @GET
    @Produces("image/svg+xml")
    String panels(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @PathParam("id") UUID id,
            @PathParam("revision") int revision,
            @PathParam("variant") String variant,
            @QueryParam("form") String form,
            @QueryParam("theme") String theme,
            @QueryParam("side") @Nullable String side,
            @QueryParam("language") String language);
}
