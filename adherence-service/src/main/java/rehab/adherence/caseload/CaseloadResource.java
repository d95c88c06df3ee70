package rehab.adherence.caseload;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import rehab.adherence.access.Roles;

/** The calling therapist's patients. */
@Path("/caseload")
class CaseloadResource {
    private final ReadCaseload caseload;

    CaseloadResource(ReadCaseload caseload) {
        this.caseload = caseload;
    }

    @GET
    @RolesAllowed(Roles.THERAPIST)
    public CaseloadView readCaseload(
            @Parameter(description = "This ISO week and how many before it, counting it")
                    @RestQuery
                    @DefaultValue("4")
                    @Min(1)
                    @Max(26)
                    int weeks) {
        return caseload.read(weeks);
    }
}
