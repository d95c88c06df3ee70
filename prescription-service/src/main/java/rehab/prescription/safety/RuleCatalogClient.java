package rehab.prescription.safety;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The catalog's check. */
@RegisterRestClient(configKey = "catalog")
@Path("/safety/findings")
interface RuleCatalogClient {

    @POST
    FindingsAnswer check(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, FindingsQuestion question);
}
