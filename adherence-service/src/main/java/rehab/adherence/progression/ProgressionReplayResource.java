package rehab.adherence.progression;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import rehab.adherence.access.Roles;

/** Rules of progression, tried on what a patient did. */
@Path("/patients/{patientId}/progression-replays")
class ProgressionReplayResource {
    private final ReplayProgression replay;

    ProgressionReplayResource(ReplayProgression replay) {
        this.replay = replay;
    }

    @GET
    @RolesAllowed(Roles.THERAPIST)
    public ProgressionReplayView replayProgression(@RestPath UUID patientId, @BeanParam @Valid ReplayRequest request) {
        return replay.replay(patientId, request.prescriptionId, request.lineId, request.rule());
    }
}
