package rehab.portal.problem;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** A problem with the sentence for this occurrence, rendered as {@code application/problem+json}. */
public record ProblemAnswer(PortalProblem problem, String detail) {

    /** Seconds after which asking again makes sense when a neighbour is away. */
    private static final String RETRY_AFTER = "2";

    /** The JSON that stands in the answer's body. */
    public Buffer body() {
        return new JsonObject()
                .put("type", problem.type())
                .put("title", problem.title())
                .put("status", problem.status())
                .put("detail", detail)
                .toBuffer();
    }

    /** The headers that go with {@link #body()}. */
    public MultiMap headers() {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap()
                .set(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .set(HttpHeaders.CACHE_CONTROL, "no-store");
        return problem == PortalProblem.NEIGHBOUR_AWAY ? headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER) : headers;
    }

    /** Ends the exchange with this problem. What is left of the request's body is read and dropped. */
    public void end(RoutingContext exchange) {
        HttpServerResponse response = exchange.response();
        if (response.headWritten() || response.closed()) {
            return;
        }
        HttpServerRequest request = exchange.request();
        if (problem == PortalProblem.TOO_LARGE) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                    .endHandler(sent -> request.connection().close());
        } else {
            request.resume();
        }
        headers().forEach(header -> response.putHeader(header.getKey(), header.getValue()));
        response.setStatusCode(problem.status()).end(body());
    }
}
