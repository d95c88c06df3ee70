package rehab.bench.adherence;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rehab.local.http.Answer;
import rehab.local.http.JsonClient;
import rehab.local.system.Component;
import rehab.local.system.RehabSystem;

/** One person who asks adherence-service. May be used by many threads. */
final class Caller {
    /** Keycloak's access tokens live for five minutes. */
    private static final Duration RENEW_AFTER = Duration.ofMinutes(3);

    private final RehabSystem system;
    private final String username;
    private final String password;
    private final JsonClient http = new JsonClient();
    private String token;
    private long tokenNanos;

    Caller(RehabSystem system, String username, String password) {
        this.system = system;
        this.username = username;
        this.password = password;
        this.token = system.token(username, password);
        this.tokenNanos = System.nanoTime();
    }

    /** Milliseconds that an answer took, which must have this status. */
    double took(int status, String method, String path, @Nullable Object body) {
        String own = token();
        long begun = System.nanoTime();
        Answer answer = http.send(method, system.address(Component.ADHERENCE).resolve(path), own, body, Map.of());
        double took = (System.nanoTime() - begun) / 1e6;
        answer.expect(status);
        return took;
    }

    private synchronized String token() {
        if (System.nanoTime() - tokenNanos > RENEW_AFTER.toNanos()) {
            token = system.token(username, password);
            tokenNanos = System.nanoTime();
        }
        return token;
    }
}
