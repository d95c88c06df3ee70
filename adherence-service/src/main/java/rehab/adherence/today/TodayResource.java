package rehab.adherence.today;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import rehab.adherence.access.Roles;

/** Today's plan of one patient. */
@Path("/patients/{patientId}/today")
class TodayResource {
    private final ReadToday today;

    TodayResource(ReadToday today) {
        this.today = today;
    }

    @GET
    @RolesAllowed({Roles.THERAPIST, Roles.PATIENT})
    public TodayView readToday(@RestPath UUID patientId) {
        return today.read(patientId);
    }
}
