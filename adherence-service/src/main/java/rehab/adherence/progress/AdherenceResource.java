package rehab.adherence.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import rehab.adherence.access.Roles;

/** Adherence of one patient. */
@Path("/patients/{patientId}/adherence")
class AdherenceResource {
    private final ReadAdherence adherence;

    AdherenceResource(ReadAdherence adherence) {
        this.adherence = adherence;
    }

    @GET
    @RolesAllowed({Roles.THERAPIST, Roles.PATIENT})
    public AdherenceView readAdherence(
            @RestPath UUID patientId,
            @Parameter(description = "First local day; absent: the Monday three weeks before") @RestQuery @Nullable
                    LocalDate from,
            @Parameter(description = "Last local day; absent: the patient's today") @RestQuery @Nullable LocalDate to) {
        return adherence.read(patientId, from, to);
    }
}
