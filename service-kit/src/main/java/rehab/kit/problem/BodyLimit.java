package rehab.kit.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers a body announced as too large with a problem, before a byte of it is read; one that does not say how large it is
 * may be read up to the same limit. {@code rehab.body.limit} holds for every address except the few that a service names in
 * {@code rehab.body.larger-paths}: those take what {@code quarkus.http.limits.max-body-size} allows.
 */
@ApplicationScoped
class BodyLimit {
    private static final int BEFORE_ROUTING = 100;
    /** Later than where the framework sets its own limit. */
    private static final int AFTER_THE_FRAMEWORKS_LIMIT = 1;

    private final long ordinary;
    private final long largest;
    private final Set<String> largerPaths;
    private final ObjectMapper json;

    BodyLimit(
            @ConfigProperty(name = "rehab.body.limit") MemorySize ordinary,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest,
            @ConfigProperty(name = "rehab.body.larger-paths") Optional<Set<String>> largerPaths,
            ObjectMapper json) {
        this.ordinary = ordinary.asLongValue();
        this.largest = largest.asLongValue();
        this.largerPaths = Set.copyOf(largerPaths.orElse(Set.of()));
        this.json = json;
    }

    void install(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ROUTING);
        filters.register(this::whileReading, AFTER_THE_FRAMEWORKS_LIMIT);
    }

    private void check(RoutingContext context) {
        String announced = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        long limit = limit(context);
        if (announced == null || length(announced) <= limit) {
            context.next();
            return;
        }
        FieldProblem field = new FieldProblem("body", "Size", "may have " + limit + " bytes at most");
        Problem problem = Problem.of(CommonProblem.TOO_LARGE, "body: " + field.message(), List.of(field));
        context.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(json.valueToTree(problem).toString());
    }

    private void whileReading(RoutingContext context) {
        if (context.request().getHeader(HttpHeaders.CONTENT_LENGTH) == null) {
            context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit(context));
        }
        context.next();
    }

    private long limit(RoutingContext context) {
        return largerPaths.contains(context.request().path()) ? largest : Math.min(ordinary, largest);
    }

    private static long length(String announced) {
        try {
            return Long.parseLong(announced);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }
}
