package rehab.prescription.safety;

import io.quarkus.runtime.BlockingOperationControl;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Keeps what was found in a request that was refused because of it, once its transaction has been rolled back. */
final class KeepRefusedFindings {
    private static final Logger LOG = Logger.getLogger(KeepRefusedFindings.class);

    private final RefusedFindings refused;

    KeepRefusedFindings(RefusedFindings refused) {
        this.refused = refused;
    }

    @ServerResponseFilter
    public void keep(ContainerResponseContext response) {
        boolean isConflict = response.getStatus() == Response.Status.CONFLICT.getStatusCode();
        if (!isConflict || !BlockingOperationControl.isBlockingAllowed() || refused.isEmpty()) {
            return;
        }
        try {
            refused.keep();
        } catch (RuntimeException e) {
            LOG.error("What a refused request found was not kept; the refusal stands", e);
        }
    }
}
