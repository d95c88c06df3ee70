package rehab.adherence.rollup;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Lets an operator rebuild the rollups: on the management port, which nothing forwards. */
@ApplicationScoped
class RebuildRoute {
    private static final Logger LOG = Logger.getLogger(RebuildRoute.class);

    private final RebuildRollups rebuild;

    RebuildRoute(RebuildRollups rebuild) {
        this.rebuild = rebuild;
    }

    void install(@Observes ManagementInterface management) {
        management.router().post("/q/rollups/rebuild").blockingHandler(this::rebuild, false);
    }

    /** Says on a line each how many patients are done, so that no connection on the way is taken for dead. */
    private void rebuild(RoutingContext context) {
        HttpServerResponse answer = context.response().setChunked(true).putHeader("Content-Type", "text/plain");
        try {
            int patients = rebuild.rebuild(done -> answer.write(done + "\n"));
            LOG.infof("Rebuilt the rollups of %d patients", patients);
            answer.end("rebuilt " + patients + " patients\n");
        } catch (RuntimeException problem) {
            LOG.error("Could not rebuild the rollups", problem);
            answer.end("failed; the log says why\n");
        }
    }
}
