package rehab.prescription.neighbour;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.faulttolerance.api.Guard;
import jakarta.ws.rs.WebApplicationException;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.jboss.logging.Logger;
import rehab.kit.problem.CommonProblem;
import rehab.kit.problem.ProblemException;

/**
 * Calls to one neighbour: each ends within a time-out, only so many wait at once, and after repeated failures of its
 * own the neighbour is left alone for a while: one caller's refused requests do not shut the others out. Whatever goes wrong becomes the one problem {@code NEIGHBOUR_AWAY}.
 */
public final class Neighbour {
    private static final Logger LOG = Logger.getLogger(Neighbour.class);

    private static final int SERVER_FAULT = 500;

    private final String name;
    private final Guard guard;

    /**
     * A neighbour that is called by this service.
     *
     * @param name for logs, problems and the circuit breaker
     * @param limits how long and how many
     */
    public Neighbour(String name, Neighbours.Limits limits) {
        this.name = name;
        this.guard = Guard.create()
                .withDescription(name)
                .withTimeout()
                .duration(limits.timeout().toMillis(), ChronoUnit.MILLIS)
                .done()
                .withBulkhead()
                .limit(limits.atOnce())
                .done()
                .withCircuitBreaker()
                .name(name)
                .requestVolumeThreshold(limits.window())
                .failureRatio(0.5)
                .when(Neighbour::isItsOwnFault)
                .delay(limits.rest().toMillis(), ChronoUnit.MILLIS)
                .done()
                .build();
    }

    /** Time-outs, broken connections and 5xx; not a refusal of what it was sent, and not our own limit. */
    private static boolean isItsOwnFault(Throwable fault) {
        if (fault instanceof WebApplicationException answered) {
            return answered.getResponse().getStatus() >= SERVER_FAULT;
        }
        return !(fault instanceof BulkheadException);
    }

    /**
     * Does one call. Answers that the caller can act on ("there is none", "taken") are values, not exceptions. A transaction
     * that is open stays behind, suspended: the threads of the HTTP client must not take part in it.
     *
     * @throws ProblemException 503 {@code NEIGHBOUR_AWAY} when the call fails in any way
     */
    public <T> T call(Class<T> type, Callable<T> call) {
        try {
            return QuarkusTransaction.suspendingExisting().call(() -> guard.call(call, type));
        } catch (Exception e) {
            LOG.warnf("%s did not answer: %s", name, e.getCause() == null ? e : e.getCause());
            throw new ProblemException(
                    CommonProblem.NEIGHBOUR_AWAY,
                    "The " + name + " does not answer at present; nothing was changed. Try again in a moment.");
        }
    }
}
