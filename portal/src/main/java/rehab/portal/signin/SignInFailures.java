package rehab.portal.signin;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.vertx.http.runtime.security.HttpSecurityRecorder.DefaultAuthFailureHandler;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * What a person sees when the code flow breaks off: a page rather than a redirect. Whatever went wrong may go wrong again,
 * and a person who is told can decide, where a browser would go round in circles.
 */
@ApplicationScoped
class SignInFailures {

    /** After the security layer has put its own failure handler in place (-200), before it decides (-100). */
    private static final int BETWEEN_AUTHENTICATION_AND_AUTHORIZATION = -150;

    private final Buffer page;

    @Inject
    SignInFailures() throws IOException {
        try (InputStream file = SignInFailures.class.getResourceAsStream("sign-in-failed.html")) {
            page = Buffer.buffer(Objects.requireNonNull(file).readAllBytes());
        }
    }

    void register(@Observes Router router) {
        router.get("/sign-in/callback")
                .order(BETWEEN_AUTHENTICATION_AND_AUTHORIZATION)
                .handler(this::replaceFailureHandler);
    }

    private void replaceFailureHandler(RoutingContext exchange) {
        BiConsumer<RoutingContext, Throwable> usual =
                Objects.requireNonNull(exchange.get(QuarkusHttpUser.AUTH_FAILURE_HANDLER));
        BiConsumer<RoutingContext, Throwable> withPage = (failed, failure) -> {
            if (DefaultAuthFailureHandler.extractRootCause(failure) instanceof AuthenticationCompletionException) {
                failed.response()
                        .setStatusCode(401)
                        .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=utf-8")
                        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                        .end(page);
            } else {
                usual.accept(failed, failure);
            }
        };
        exchange.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, withPage);
        exchange.next();
    }
}
