package rehab.adherence.clinic;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import rehab.adherence.access.Roles;

/** The calling administrator's clinic. */
@Path("/clinic/summary")
class ClinicResource {
    private final ReadClinicSummary summary;

    ClinicResource(ReadClinicSummary summary) {
        this.summary = summary;
    }

    @GET
    @RolesAllowed(Roles.ADMINISTRATOR)
    public ClinicSummaryView readClinicSummary(
            @Parameter(description = "This ISO week and how many before it, counting it")
                    @RestQuery
                    @DefaultValue("4")
                    @Min(1)
                    @Max(26)
                    int weeks) {
        return summary.read(weeks);
    }
}
