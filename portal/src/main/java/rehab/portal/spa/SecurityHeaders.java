package rehab.portal.spa;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import rehab.portal.PortalSettings;

/** What every answer tells the browser not to do. */
@ApplicationScoped
class SecurityHeaders {

    private final MultiMap headers = MultiMap.caseInsensitiveMultiMap();

    @Inject
    SecurityHeaders(PortalSettings portal) {
        headers.set("Content-Security-Policy", contentPolicy(portal.issuer()))
                .set("X-Content-Type-Options", "nosniff")
                .set("Referrer-Policy", "same-origin")
                .set("Permissions-Policy", permissions())
                .set("Cross-Origin-Opener-Policy", "same-origin")
                .set("Cross-Origin-Resource-Policy", "same-origin");
        if (portal.cookieSecure()) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(exchange -> {
            exchange.response().headers().addAll(headers);
            exchange.next();
        });
    }

    /**
     * Everything from the portal itself. Styles may stand in the page because the component library writes its theme into
     * a style element; scripts may not. Signing out is a form that the issuer answers, so forms may go there.
     */
    private static String contentPolicy(URI issuer) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data: blob:",
                "font-src 'self'",
                "connect-src 'self'",
                "media-src 'self'",
                "manifest-src 'self'",
                "worker-src 'self'",
                "base-uri 'none'",
                "form-action 'self' " + issuer.getScheme() + "://" + issuer.getRawAuthority(),
                "frame-ancestors 'none'");
    }

    private static String permissions() {
        return "camera=(), geolocation=(), microphone=(), payment=(), usb=(), screen-wake-lock=(self)";
    }
}
