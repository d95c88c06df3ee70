package rehab.portal.spa;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Files below {@code /assets/} carry their content's hash in their name and never change; others are asked for again. */
@ApplicationScoped
class FileCaching {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    void register(@Observes Router router) {
        router.get("/assets/*").order(-4).handler(exchange -> onlyIfFound(exchange, FOR_EVER));
        router.head("/assets/*").order(-4).handler(exchange -> onlyIfFound(exchange, FOR_EVER));
        router.get().order(-3).handler(exchange -> onlyIfFound(exchange, "no-cache"));
        router.head().order(-3).handler(exchange -> onlyIfFound(exchange, "no-cache"));
    }

    private static void onlyIfFound(RoutingContext exchange, String caching) {
        if (!exchange.response().headers().contains(HttpHeaders.CACHE_CONTROL)) {
            exchange.response().putHeader(HttpHeaders.CACHE_CONTROL, caching);
            exchange.addHeadersEndHandler(sending -> {
                if (exchange.response().getStatusCode() >= 400) {
                    exchange.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
                }
            });
        }
        exchange.next();
    }
}
