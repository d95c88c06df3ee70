package rehab.prescription.condition;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The catalog's list of conditions. */
@RegisterRestClient(configKey = "catalog")
@Path("/safety/conditions")
interface ConditionListClient {

    @GET
    ListedCondition.Answer list(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization);
}
