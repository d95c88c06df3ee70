package rehab.portal.forward;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The headers that cross the portal. A list of what may, so that what nobody thought of does not. */
final class Headers {

    private static final List<String> TO_SERVICE = List.of(
            "Accept",
            "Accept-Language",
            "Content-Type",
            "Idempotency-Key",
            "If-Match",
            "If-None-Match",
            "If-Modified-Since",
            "traceparent",
            "tracestate");

    private static final List<String> TO_BROWSER = List.of(
            "Allow",
            "Cache-Control",
            "Content-Disposition",
            "Content-Language",
            "Content-Length",
            "Content-Type",
            "ETag",
            "Last-Modified",
            "Retry-After",
            "Vary");

    private static final String CALLER_ADDRESS = "X-Forwarded-For";

    private Headers() {}

    /**
     * Leaves what a service needs, and names the person whom the call is for and the address it came from: the one the portal
     * was called from, never one that the caller wrote.
     */
    static void toService(MultiMap headers, @Nullable String accessToken, SocketAddress caller) {
        keep(headers, TO_SERVICE);
        if (accessToken != null) {
            headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + accessToken);
        }
        String address = caller.hostAddress();
        if (address != null) {
            headers.set(CALLER_ADDRESS, withoutZone(address));
        }
    }

    /** An IPv6 address may name the network card it came through, which means nothing elsewhere. */
    private static String withoutZone(String address) {
        int zone = address.indexOf('%');
        return zone < 0 ? address : address.substring(0, zone);
    }

    /** Leaves what a browser needs, with the service's own addresses turned into the portal's. */
    static void toBrowser(MultiMap headers, Neighbour neighbour, URI serviceAddress) {
        Optional<String> location = Optional.ofNullable(headers.get(HttpHeaders.LOCATION))
                .flatMap(address -> portalAddress(address, neighbour, serviceAddress));
        keep(headers, TO_BROWSER);
        location.ifPresent(address -> headers.set(HttpHeaders.LOCATION, address));
        if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private static void keep(MultiMap headers, List<String> names) {
        MultiMap kept = MultiMap.caseInsensitiveMultiMap();
        for (String name : names) {
            kept.set(name, headers.getAll(name));
        }
        headers.clear().addAll(kept);
    }

    private static Optional<String> portalAddress(String location, Neighbour neighbour, URI serviceAddress) {
        try {
            URI address = serviceAddress.resolve("/").resolve(location);
            boolean theirs = serviceAddress.getRawAuthority().equals(address.getRawAuthority());
            String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
            return theirs ? Optional.of(neighbour.prefix() + address.getRawPath() + query) : Optional.empty();
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
