package rehab.portal.signin;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import rehab.portal.session.BrowserSession;
import rehab.portal.session.Person;

/** {@code GET /api/me}: who is signed in; a 401 problem when nobody is. */
@ApplicationScoped
class MeRoute {

    private final BrowserSession sessions;

    @Inject
    MeRoute(BrowserSession sessions) {
        this.sessions = sessions;
    }

    void register(@Observes Router router) {
        router.get("/api/me").order(-20).handler(this::tell);
    }

    private void tell(RoutingContext exchange) {
        sessions.whenSignedIn(exchange, tokens -> exchange.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(json(Person.of(tokens)).toBuffer()));
    }

    private static JsonObject json(Person person) {
        return new JsonObject()
                .put("signedIn", true)
                .put("subject", person.subject())
                .put("name", person.name())
                .put("username", person.username())
                .put("roles", person.roles())
                .put("clinicId", person.clinicId())
                .put("clinicName", person.clinicName())
                .put("personId", person.personId());
    }
}
