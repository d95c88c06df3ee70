package rehab.portal.problem;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Whatever goes wrong unexpectedly below {@code /api/}: logged here, told as a problem without a detail of the inside. */
@ApplicationScoped
class ApiFailures {

    private static final Logger LOG = Logger.getLogger(ApiFailures.class);

    private static final String CALENDAR = "/calendar/";

    void register(@Observes Router router) {
        router.route("/api/*").order(-30).failureHandler(ApiFailures::tell);
        router.route("/sign-out").order(-30).failureHandler(ApiFailures::tell);
        router.route(CALENDAR + "*").order(-30).failureHandler(ApiFailures::tell);
    }

    private static void tell(RoutingContext exchange) {
        if (exchange.response().closed()) {
            return;
        }
        if (exchange.statusCode() == 400) {
            new ProblemAnswer(PortalProblem.MALFORMED, "The request cannot be understood.").end(exchange);
            return;
        }
        LOG.errorf(
                exchange.failure(), "%s %s failed", exchange.request().method(), loggable(exchange.normalizedPath()));
        new ProblemAnswer(PortalProblem.INTERNAL, "Nothing was changed by this. Please try again.").end(exchange);
    }

    /** A feed's address is its secret. */
    private static String loggable(String path) {
        return path.startsWith(CALENDAR) ? CALENDAR + "..." : path;
    }
}
