package rehab.portal.origin;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Set;
import rehab.portal.PortalSettings;

/**
 * Tells the portal's own requests from forged ones. The cookie alone proves nothing: a browser sends it with whatever a
 * foreign page makes it send (SameSite=Lax holds back most of that, and this the rest).
 */
@ApplicationScoped
public class OwnPages {

    /** A header that a foreign page cannot set without asking first, which nothing here ever allows. */
    static final String MARK = "X-Rehab-Request";

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final String origin;

    @Inject
    OwnPages(PortalSettings portal) {
        this.origin = originOf(portal.url());
    }

    /** A reading request passes; a writing one needs the mark, and nothing that says another origin sent it. */
    public boolean sentByScript(HttpServerRequest request) {
        return SAFE.contains(request.method()) || (isMarked(request) && !isForeign(request));
    }

    /** For a writing request that a plain form may send: the mark, or the browser's own word that the page is ours. */
    public boolean sentFormOrScript(HttpServerRequest request) {
        return !isForeign(request) && (isMarked(request) || isVouchedFor(request));
    }

    private static boolean isMarked(HttpServerRequest request) {
        return "1".equals(request.getHeader(MARK));
    }

    private boolean isVouchedFor(HttpServerRequest request) {
        return "same-origin".equals(request.getHeader("Sec-Fetch-Site"))
                || origin.equals(request.getHeader(HttpHeaders.ORIGIN));
    }

    private boolean isForeign(HttpServerRequest request) {
        String sender = request.getHeader(HttpHeaders.ORIGIN);
        String site = request.getHeader("Sec-Fetch-Site");
        return (sender != null && !sender.equals(origin)) || (site != null && !site.equals("same-origin"));
    }

    private static String originOf(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
