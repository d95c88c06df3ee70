package rehab.portal.forward;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import rehab.portal.origin.OwnPages;
import rehab.portal.problem.PortalProblem;
import rehab.portal.problem.ProblemAnswer;
import rehab.portal.session.BrowserSession;

/** {@code /api/{catalog,prescription,adherence}/**}: refuses what may not pass, forwards the rest, streams the answer. */
@ApplicationScoped
class ForwardRoute {

    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private final ForwardSettings settings;
    private final BrowserSession sessions;
    private final OwnPages ownPages;
    private final Forwarder forwarder;

    @Inject
    ForwardRoute(ForwardSettings settings, BrowserSession sessions, OwnPages ownPages, Forwarder forwarder) {
        this.settings = settings;
        this.sessions = sessions;
        this.ownPages = ownPages;
        this.forwarder = forwarder;
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(-10).handler(this::forward);
    }

    private void forward(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        Optional<Target> target = Target.of(request.path());
        Optional<ProblemAnswer> refusal = refusal(request, target);
        if (refusal.isPresent()) {
            refusal.get().end(exchange);
            return;
        }
        request.pause();
        sessions.whenSignedIn(exchange, tokens -> RequestBody.read(request, largestBody(request))
                .compose(body ->
                        forwarder.send(exchange, target.orElseThrow(), request.query(), tokens.accessToken(), body))
                .onFailure(fault -> refuseBody(exchange, fault)));
    }

    private int largestBody(HttpServerRequest request) {
        return settings.bulkPaths().contains(request.path()) ? settings.largestBulkBody() : settings.largestBody();
    }

    private Optional<ProblemAnswer> refusal(HttpServerRequest request, Optional<Target> target) {
        if (target.isEmpty()) {
            return Optional.of(new ProblemAnswer(PortalProblem.NOT_FOUND, "There is nothing at this address."));
        }
        if (!METHODS.contains(request.method())) {
            return Optional.of(new ProblemAnswer(PortalProblem.METHOD_NOT_ALLOWED, "This method is not used here."));
        }
        if (!ownPages.sentByScript(request)) {
            return Optional.of(new ProblemAnswer(
                    PortalProblem.FORBIDDEN, "Changes are taken from the portal's own pages only (X-Rehab-Request)."));
        }
        return Optional.empty();
    }

    private static void refuseBody(RoutingContext exchange, Throwable fault) {
        if (fault instanceof RequestBody.TooLargeException tooLarge) {
            new ProblemAnswer(PortalProblem.TOO_LARGE, String.valueOf(tooLarge.getMessage())).end(exchange);
        } else {
            exchange.fail(fault);
        }
    }
}
