package rehab.portal.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An OpenID provider with nobody in front of it: whoever comes to its sign-in page is signed in at once. It is strict where
 * the real one is: PKCE, client secret, codes and refresh tokens that work once.
 */
public final class FakeIssuer {

    public static final String CLIENT_SECRET = "a-client-secret-of-at-least-32-characters";

    /** How the token endpoint takes refresh tokens. */
    public enum Mood {
        WILLING,
        REFUSING,
        BROKEN,
        /** Takes requests and does not answer. */
        SILENT
    }

    private static final String KEY_ID = "test-key";
    private static final String REALM = "/realms/rehab";
    private static final String CONNECT = REALM + "/protocol/openid-connect";

    private final HttpServer server;
    private final KeyPair keys;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final Set<String> refreshTokens = ConcurrentHashMap.newKeySet();
    private final AtomicInteger renewals = new AtomicInteger();
    private final Semaphore taken = new Semaphore(0);
    private final Semaphore silence = new Semaphore(0);
    private final AtomicInteger unanswered = new AtomicInteger();
    private volatile Mood mood = Mood.WILLING;

    FakeIssuer() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        server.createContext(CONNECT + "/auth", this::signIn);
        server.createContext(CONNECT + "/token", this::tokens);
        server.createContext(CONNECT + "/certs", exchange -> answer(exchange, 200, keySet()));
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + REALM;
    }

    void stop() {
        server.stop(0);
    }

    public void be(Mood next) {
        mood = next;
        if (next != Mood.SILENT) {
            silence.release(unanswered.getAndSet(0));
        }
    }

    /** Waits until so many more requests have been taken and not answered; false when they do not come. */
    public boolean leavesUnanswered(int requests) throws InterruptedException {
        return taken.tryAcquire(requests, 10, TimeUnit.SECONDS);
    }

    /** How often tokens were renewed since the last call. */
    public int renewals() {
        return renewals.getAndSet(0);
    }

    private void signIn(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        codes.put(code, asked);
        exchange.getResponseHeaders()
                .add("Location", asked.get("redirect_uri") + "?state=" + asked.get("state") + "&code=" + code);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void tokens(HttpExchange exchange) throws IOException {
        Map<String, String> sent =
                parameters(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        if (mood == Mood.SILENT) {
            unanswered.incrementAndGet();
            taken.release();
            silence.acquireUninterruptibly();
            exchange.close();
        } else if (mood == Mood.BROKEN) {
            answer(exchange, 500, new JsonObject());
        } else if ("refresh_token".equals(sent.get("grant_type"))) {
            renew(exchange, sent);
        } else {
            redeem(exchange, sent);
        }
    }

    private void redeem(HttpExchange exchange, Map<String, String> sent) throws IOException {
        Map<String, String> asked = codes.remove(String.valueOf(sent.get("code")));
        boolean proven = asked != null
                && "S256".equals(asked.get("code_challenge_method"))
                && challenge(String.valueOf(sent.get("code_verifier"))).equals(asked.get("code_challenge"));
        if (proven) {
            answer(exchange, 200, issue(String.valueOf(asked.get("nonce"))));
        } else {
            answer(exchange, 400, new JsonObject().put("error", "invalid_grant"));
        }
    }

    private void renew(HttpExchange exchange, Map<String, String> sent) throws IOException {
        renewals.incrementAndGet();
        boolean known = CLIENT_SECRET.equals(sent.get("client_secret"))
                && refreshTokens.remove(String.valueOf(sent.get("refresh_token")));
        if (known && mood == Mood.WILLING) {
            answer(exchange, 200, issue("renewed"));
        } else {
            answer(exchange, 400, new JsonObject().put("error", "invalid_grant"));
        }
    }

    private JsonObject issue(String nonce) {
        String refreshToken = "refresh-" + UUID.randomUUID();
        refreshTokens.add(refreshToken);
        return new JsonObject()
                .put("token_type", "Bearer")
                .put("expires_in", 300)
                .put(
                        "id_token",
                        Jwt.claims(person())
                                .audience("portal")
                                .claim("nonce", nonce)
                                .jws()
                                .keyId(KEY_ID)
                                .sign(keys.getPrivate()))
                .put(
                        "access_token",
                        Jwt.claims(person())
                                .audience("catalog-service")
                                .jws()
                                .keyId(KEY_ID)
                                .sign(keys.getPrivate()))
                .put("refresh_token", refreshToken);
    }

    private Map<String, Object> person() {
        Map<String, Object> claims = new HashMap<>();
        long now = System.currentTimeMillis() / 1000;
        claims.put("iss", address());
        claims.put("sub", "7b1e0c1e-0001-4000-8000-000000000001");
        claims.put("iat", now);
        claims.put("exp", now + Duration.ofMinutes(5).toSeconds());
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("name", "Demo Therapist North");
        claims.put("preferred_username", "therapist.north");
        claims.put("groups", Set.of("therapist"));
        claims.put("clinic_id", "7b1e0c1e-0000-4000-8000-000000000001");
        claims.put("clinic_name", "Demo Clinic North");
        return claims;
    }

    private JsonObject keySet() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return new JsonObject()
                .put(
                        "keys",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("kty", "RSA")
                                        .put("use", "sig")
                                        .put("alg", "RS256")
                                        .put("kid", KEY_ID)
                                        .put("n", unsigned(key.getModulus()))
                                        .put("e", unsigned(key.getPublicExponent()))));
    }

    private static String unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(bytes, sign, bytes.length));
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, String> parameters(String form) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : form.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), UTF_8));
            }
        }
        return parameters;
    }

    private static void answer(HttpExchange exchange, int status, JsonObject json) throws IOException {
        byte[] body = json.toBuffer().getBytes();
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
