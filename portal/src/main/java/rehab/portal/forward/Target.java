package rehab.portal.forward;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The service and the path on it that an {@code /api/} address stands for.
 *
 * @param neighbour the service
 * @param path the path there, starting with a slash, as it came
 */
record Target(Neighbour neighbour, String path) {

    private static final Pattern API = Pattern.compile("/api/([a-z]+)(/.*)");

    /**
     * Our own addresses are made of ids, slugs and words. Nothing that different programs could read differently gets
     * through: no percent-encoding, no empty, dot or dot-dot segment, no semicolon, no backslash.
     */
    private static final Pattern PLAIN = Pattern.compile("(/(?!\\.{1,2}(/|$))[A-Za-z0-9._~:-]+)+/?");

    /** First segments that are for operators and for services among themselves. */
    private static final Set<String> INTERNAL = Set.of("q", "deliveries");

    /** Reads a request's path, undecoded; empty when there is nothing for browsers at it. */
    static Optional<Target> of(@Nullable String rawPath) {
        Matcher api = API.matcher(rawPath == null ? "" : rawPath);
        if (!api.matches()) {
            return Optional.empty();
        }
        String path = api.group(2);
        if (!PLAIN.matcher(path).matches() || INTERNAL.contains(firstSegment(path))) {
            return Optional.empty();
        }
        return Neighbour.named(api.group(1)).map(neighbour -> new Target(neighbour, path));
    }

    /** Path and query for the request line. */
    String uri(@Nullable String query) {
        return query == null || query.isEmpty() ? path : path + "?" + query;
    }

    private static String firstSegment(String path) {
        int end = path.indexOf('/', 1);
        return (end < 0 ? path.substring(1) : path.substring(1, end)).toLowerCase(Locale.ROOT);
    }
}
