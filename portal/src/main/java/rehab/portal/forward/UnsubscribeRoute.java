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
 * {@code /reminders/<secret>}: the link in a reminder, forwarded without a session, for mail programs cannot sign in and people
 * should not have to. The address itself is the permission, so nothing else of the request is passed on, not even the body that
 * the one click of RFC 8058 sends, and it is written into no log.
 */
@ApplicationScoped
class UnsubscribeRoute {

    private static final Pattern LINK = Pattern.compile("/reminders/[a-z2-7]{32}");
    private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST);

    /** Of the body, which says nothing that matters, in bytes. */
    private static final int LARGEST = 4096;

    private final Forwarder forwarder;

    @Inject
    UnsubscribeRoute(Forwarder forwarder) {
        this.forwarder = forwarder;
    }

    void register(@Observes Router router) {
        router.route("/reminders/*").order(-10).handler(this::forward);
    }

    private void forward(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        String path = request.path();
        if (path == null || !LINK.matcher(path).matches()) {
            new ProblemAnswer(PortalProblem.NOT_FOUND, "There is nothing at this address.").end(exchange);
        } else if (!METHODS.contains(request.method())) {
            new ProblemAnswer(PortalProblem.METHOD_NOT_ALLOWED, "This method is not used here.").end(exchange);
        } else {
            RequestBody.read(request, LARGEST)
                    .compose(ignored -> forwarder.send(
                            exchange, new Target(Neighbour.ADHERENCE, path), null, null, Buffer.buffer()))
                    .onFailure(tooLarge ->
                            new ProblemAnswer(PortalProblem.TOO_LARGE, "Send nothing but the click.").end(exchange));
        }
    }
}
