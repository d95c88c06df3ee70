package rehab.portal.forward;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.regex.Pattern;
import rehab.portal.problem.PortalProblem;
import rehab.portal.problem.ProblemAnswer;

/**
 * {@code /calendar/<secret>.ics}: forwarded without a session, for calendar programs cannot sign in. The
 * address itself is the permission, so nothing else of the request is passed on, and it is written into no log.
 */
@ApplicationScoped
class CalendarRoute {

    private static final Pattern FEED = Pattern.compile("/calendar/[a-z2-7]{32}\\.ics");
    private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Forwarder forwarder;

    @Inject
    CalendarRoute(Forwarder forwarder) {
        this.forwarder = forwarder;
    }

    void register(@Observes Router router) {
        router.route("/calendar/*").order(-10).handler(this::forward);
    }

    private void forward(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        String path = request.path();
        if (path == null || !FEED.matcher(path).matches()) {
            new ProblemAnswer(PortalProblem.NOT_FOUND, "There is nothing at this address.").end(exchange);
        } else if (!METHODS.contains(request.method())) {
            new ProblemAnswer(PortalProblem.METHOD_NOT_ALLOWED, "This method is not used here.").end(exchange);
        } else {
            forwarder.send(exchange, new Target(Neighbour.PRESCRIPTION, path), null, null, Buffer.buffer());
        }
    }
}
