package rehab.portal.signin;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * {@code GET /sign-in?to=/page}: for somebody signed in, on to that page; for anybody else the security layer, which this
 * path is under, starts the code flow and comes back here.
 */
@ApplicationScoped
class SignInRoutes {

    void register(@Observes Router router) {
        router.get("/sign-in").handler(SignInRoutes::goOn);
        router.get("/sign-in/callback").handler(SignInRoutes::goOn);
    }

    private static void goOn(RoutingContext exchange) {
        exchange.response()
                .setStatusCode(303)
                .putHeader(
                        HttpHeaders.LOCATION,
                        LocalPath.of(exchange.request().getParam("to")).value())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }
}
