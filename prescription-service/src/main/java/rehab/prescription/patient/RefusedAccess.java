package rehab.prescription.patient;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import rehab.kit.audit.Audit;
import rehab.kit.caller.CurrentCaller;

/**
 * Keeps a record of who asked for a patient's record and was told that there is nothing. The use case's own transaction has
 * been rolled back by then, so this is one of its own.
 */
final class RefusedAccess {
    private final Audit audit;
    private final CurrentCaller caller;

    RefusedAccess(Audit audit, CurrentCaller caller) {
        this.audit = audit;
        this.caller = caller;
    }

    @ServerResponseFilter
    public void remember(ContainerRequestContext request, ContainerResponseContext response) {
        String asked = request.getUriInfo().getPathParameters().getFirst("patientId");
        if (response.getStatus() == Response.Status.NOT_FOUND.getStatusCode() && asked != null && caller.isKnown()) {
            UUID patientId = UUID.fromString(asked);
            QuarkusTransaction.requiringNew().run(() -> audit.record("REFUSE", patientId, "PATIENT", patientId));
        }
    }
}
