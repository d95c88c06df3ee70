package rehab.portal.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.util.Optional;
import rehab.portal.PortalSettings;
import rehab.portal.origin.OwnPages;
import rehab.portal.problem.PortalProblem;
import rehab.portal.problem.ProblemAnswer;
import rehab.portal.session.BrowserSession;
import rehab.portal.session.SessionTokens;

/**
 * {@code POST /sign-out}: forgets the tokens, takes the cookie back and sends the browser to the issuer to end the sign-in
 * there (OpenID Connect RP-Initiated Logout), from where it returns to the portal. A form gets a redirect; a script, which
 * accepts JSON and cannot follow one to another origin, gets the address.
 */
@ApplicationScoped
class SignOutRoutes {

    private final BrowserSession sessions;
    private final OwnPages ownPages;
    private final PortalSettings portal;

    @Inject
    SignOutRoutes(BrowserSession sessions, OwnPages ownPages, PortalSettings portal) {
        this.sessions = sessions;
        this.ownPages = ownPages;
        this.portal = portal;
    }

    void register(@Observes Router router) {
        router.post("/sign-out").handler(this::signOut);
        router.route("/sign-out")
                .handler(exchange ->
                        new ProblemAnswer(PortalProblem.METHOD_NOT_ALLOWED, "Sign out with POST.").end(exchange));
    }

    private void signOut(RoutingContext exchange) {
        if (!ownPages.sentFormOrScript(exchange.request())) {
            new ProblemAnswer(PortalProblem.FORBIDDEN, "Signing out works from the portal's own pages only.")
                    .end(exchange);
            return;
        }
        exchange.request().resume();
        sessions.end(exchange).compose(tokens -> sendToIssuer(exchange, tokens)).onFailure(exchange::fail);
    }

    private Future<Void> sendToIssuer(RoutingContext exchange, Optional<SessionTokens> tokens) {
        String address = tokens.map(this::issuersSignOut).orElse("/");
        HttpServerResponse response = exchange.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        String accepted = exchange.request().getHeader(HttpHeaders.ACCEPT);
        if (accepted != null && accepted.contains("application/json")) {
            return response.putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                    .end(new JsonObject().put("location", address).toBuffer());
        }
        return response.setStatusCode(303)
                .putHeader(HttpHeaders.LOCATION, address)
                .end();
    }

    private String issuersSignOut(SessionTokens tokens) {
        return portal.issuer()
                + "/protocol/openid-connect/logout?client_id=" + encoded(portal.clientId())
                + "&post_logout_redirect_uri="
                + encoded(portal.url().resolve("/").toString())
                + "&id_token_hint=" + encoded(tokens.idToken());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }
}
