package rehab.prescription.account;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The part of Keycloak's administration API that this service uses, below {@code /admin/realms/<realm>}. */
@RegisterRestClient(configKey = "keycloak")
@OidcClientFilter
@Path("/")
interface KeycloakRestClient {

    /** 201 with the new account's address in {@code Location}; 409 when the name is taken. */
    @POST
    @Path("users")
    @Consumes(MediaType.APPLICATION_JSON)
    Response create(KeycloakUser user);

    @GET
    @Path("users")
    List<KeycloakUser> byUsername(@QueryParam("username") String username, @QueryParam("exact") boolean exact);

    /** Changes what is present of the account and leaves the rest. */
    @PUT
    @Path("users/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    void change(@PathParam("id") String id, KeycloakUser user);

    @PUT
    @Path("users/{id}/reset-password")
    @Consumes(MediaType.APPLICATION_JSON)
    void resetPassword(@PathParam("id") String id, KeycloakUser.Credential credential);

    @POST
    @Path("users/{id}/logout")
    void logout(@PathParam("id") String id);

    /** Forgets failed sign-ins, so that the account is no longer locked for them. */
    @DELETE
    @Path("attack-detection/brute-force/users/{id}")
    void unlock(@PathParam("id") String id);

    @GET
    @Path("group-by-path/{clinic}/{subgroup}")
    KeycloakGroup group(@PathParam("clinic") UUID clinic, @PathParam("subgroup") String subgroup);

    @GET
    @Path("groups/{id}/members")
    List<KeycloakUser> members(
            @PathParam("id") String id,
            @QueryParam("briefRepresentation") boolean brief,
            @QueryParam("first") int first,
            @QueryParam("max") int max);
}
