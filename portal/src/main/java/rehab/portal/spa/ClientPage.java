package rehab.portal.spa;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The web application's one page. Every address that is not a file, an API or a sign-in is a page that the browser itself
 * makes from this one, so they all get it.
 */
@ApplicationScoped
class ClientPage {

    private static final String PAGE = "META-INF/resources/index.html";

    /** No dot in the last segment: a file that does not exist is a 404, not a page. */
    private static final Pattern CLIENT_ADDRESS =
            Pattern.compile("/(index\\.html)?|/(?!(api|assets|q|sign-in|sign-out)(/|$))([^/]+/)*[^/.]*");

    private final Optional<Buffer> page;
    private final String etag;

    @Inject
    ClientPage() {
        this.page = load();
        this.etag = page.map(ClientPage::fingerprint).orElse("\"none\"");
    }

    void register(@Observes Router router) {
        router.get().order(-5).handler(this::serve);
        router.head().order(-5).handler(this::serve);
    }

    private void serve(RoutingContext exchange) {
        if (!CLIENT_ADDRESS.matcher(exchange.normalizedPath()).matches()) {
            exchange.next();
            return;
        }
        HttpServerResponse response = exchange.response()
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader(HttpHeaders.ETAG, etag);
        if (page.isEmpty()) {
            response.setStatusCode(503).end("This build has no web application in it.");
        } else if (etag.equals(exchange.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=utf-8")
                    .end(page.get());
        }
    }

    private static Optional<Buffer> load() {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(PAGE)) {
            return file == null ? Optional.empty() : Optional.of(Buffer.buffer(file.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String fingerprint(Buffer page) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(page.getBytes());
            return "\"" + HexFormat.of().formatHex(hash, 0, 12) + "\"";
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
