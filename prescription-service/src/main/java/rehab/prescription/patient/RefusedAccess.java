package rehab.prescription.patient;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.BlockingOperationControl;
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
        boolean isNotFound = response.getStatus() == Response.Status.NOT_FOUND.getStatusCode();
        if (!isNotFound || !wasAnsweredByAnEndpoint() || !caller.isKnown()) {
            return;
        }
        String asked = request.getUriInfo().getPathParameters().getFirst("patientId");
        if (asked != null) {
            UUID patientId = UUID.fromString(asked);
            QuarkusTransaction.requiringNew().run(() -> audit.record("REFUSE", patientId, "PATIENT", patientId));
        }
    }

    /** An address that nobody serves is refused before a worker thread takes the request; nobody's record was asked for. */
    private static boolean wasAnsweredByAnEndpoint() {
        return BlockingOperationControl.isBlockingAllowed();
    }
}
