package rehab.portal.session;

import io.quarkus.oidc.runtime.OidcUtils;
import io.vertx.core.Future;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Consumer;
import rehab.portal.PortalSettings;
import rehab.portal.problem.PortalProblem;
import rehab.portal.problem.ProblemAnswer;

/** The session behind a request, found from its cookie without blocking the event loop. */
@ApplicationScoped
public class BrowserSession {

    private static final ProblemAnswer SIGN_IN_FIRST =
            new ProblemAnswer(PortalProblem.UNAUTHENTICATED, "You are not signed in, or your sign-in has ended.");
    private static final ProblemAnswer SIGN_IN_AWAY = new ProblemAnswer(
            PortalProblem.NEIGHBOUR_AWAY,
            "Your sign-in cannot be checked at present. You stay signed in; try again soon.");

    private final OpenSession open;
    private final EndSession end;
    private final PortalSettings portal;

    @Inject
    BrowserSession(OpenSession open, EndSession end, PortalSettings portal) {
        this.open = open;
        this.end = end;
        this.portal = portal;
    }

    /** Goes on with the tokens of whoever is signed in; answers with the problem itself when nobody is. */
    public void whenSignedIn(RoutingContext exchange, Consumer<SessionTokens> goOn) {
        Optional<String> cookie = cookie(exchange);
        if (cookie.isEmpty()) {
            SIGN_IN_FIRST.end(exchange);
            return;
        }
        exchange.vertx()
                .executeBlocking(() -> open.open(cookie.get()), false)
                .compose(state -> goOnOrRefuse(exchange, state, goOn))
                .onFailure(exchange::fail);
    }

    private Future<Void> goOnOrRefuse(RoutingContext exchange, SessionState state, Consumer<SessionTokens> goOn) {
        if (state instanceof SessionState.SignedIn signedIn) {
            goOn.accept(signedIn.tokens());
        } else if (state instanceof SessionState.SignInServiceAway) {
            SIGN_IN_AWAY.end(exchange);
        } else {
            takeBackCookie(exchange);
            SIGN_IN_FIRST.end(exchange);
        }
        return Future.succeededFuture();
    }

    /** Ends the request's session and takes its cookie back; the tokens it had, if it was one. */
    public Future<Optional<SessionTokens>> end(RoutingContext exchange) {
        Optional<String> cookie = cookie(exchange);
        if (cookie.isEmpty()) {
            return Future.succeededFuture(Optional.empty());
        }
        takeBackCookie(exchange);
        return exchange.vertx().executeBlocking(() -> end.end(cookie.get()), false);
    }

    private static Optional<String> cookie(RoutingContext exchange) {
        return Optional.ofNullable(exchange.request().getCookie(OidcUtils.SESSION_COOKIE_NAME))
                .map(Cookie::getValue);
    }

    private void takeBackCookie(RoutingContext exchange) {
        exchange.response()
                .addCookie(Cookie.cookie(OidcUtils.SESSION_COOKIE_NAME, "")
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(portal.cookieSecure())
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(0));
    }
}
