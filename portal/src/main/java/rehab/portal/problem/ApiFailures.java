package rehab.portal.problem;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;

/** Whatever goes wrong unexpectedly below {@code /api/}: logged here, told as a problem without a detail of the inside. */
@ApplicationScoped
class ApiFailures {

    private static final Logger LOG = Logger.getLogger(ApiFailures.class);

    /** Below these, an address is its own permission. */
    private static final List<String> SECRETS = List.of("/calendar/", "/reminders/");

    void register(@Observes Router router) {
        router.route("/api/*").order(-30).failureHandler(ApiFailures::tell);
        router.route("/sign-out").order(-30).failureHandler(ApiFailures::tell);
        SECRETS.forEach(secret -> router.route(secret + "*").order(-30).failureHandler(ApiFailures::tell));
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

    private static String loggable(String path) {
        return SECRETS.stream()
                .filter(path::startsWith)
                .findFirst()
                .map(secret -> secret + "...")
                .orElse(path);
    }
}
