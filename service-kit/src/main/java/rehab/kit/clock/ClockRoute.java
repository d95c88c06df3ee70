package rehab.kit.clock;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.DateTimeException;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Lets a demonstration move the clock: on the management port, and only when it was started so. */
@ApplicationScoped
class ClockRoute {
    private static final Logger LOG = Logger.getLogger(ClockRoute.class);

    private final AdjustableClock clock;
    private final boolean adjustable;

    ClockRoute(
            AdjustableClock clock,
            @ConfigProperty(name = "rehab.clock.adjustable", defaultValue = "false") boolean adjustable) {
        this.clock = clock;
        this.adjustable = adjustable;
    }

    void install(@Observes ManagementInterface management) {
        if (!adjustable) {
            return;
        }
        LOG.warn("The clock can be moved from the management port: for demonstrations and tests only");
        management.router().put("/q/clock").handler(BodyHandler.create(false)).handler(this::move);
        management.router().delete("/q/clock").handler(context -> {
            clock.reset();
            context.response().setStatusCode(204).end();
        });
    }

    private void move(RoutingContext context) {
        try {
            JsonObject body = context.body().asJsonObject();
            clock.moveTo(Instant.parse(body == null ? "" : body.getString("now", "")));
            context.response().setStatusCode(204).end();
        } catch (DateTimeException | DecodeException | ClassCastException e) {
            context.response().setStatusCode(400).end("now: must be an instant");
        }
    }
}
