package rehab.kit.test;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Publishes keys and hands out service tokens as the real issuer does, over HTTP. */
public class IssuerResource implements QuarkusTestResourceLifecycleManager {
    static final String KEY_ID = "test-key";
    static final String PRIVATE_KEY = "rehab.test.issuer.private-key";
    private static final String REALM = "/realms/rehab/protocol/openid-connect";

    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair keys = generator.generateKeyPair();
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server = started;
            started.createContext(
                    REALM + "/certs", exchange -> answer(exchange, jwks((RSAPublicKey) keys.getPublic())));
            started.createContext(REALM + "/token", exchange -> answer(exchange, serviceToken()));
            started.start();
            String base = "http://localhost:" + started.getAddress().getPort();
            return Map.of(
                    "REHAB_ISSUER",
                    base + "/realms/rehab",
                    "REHAB_CLIENT_ID",
                    "service-under-test",
                    "REHAB_CLIENT_SECRET",
                    "only-in-tests",
                    PRIVATE_KEY,
                    Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String jwks(RSAPublicKey key) {
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"" + KEY_ID + "\",\"n\":\""
                + unsigned(key.getModulus().toByteArray()) + "\",\"e\":\""
                + unsigned(key.getPublicExponent().toByteArray()) + "\"}]}";
    }

    private static String unsigned(byte[] number) {
        int start = number[0] == 0 ? 1 : 0;
        byte[] digits = java.util.Arrays.copyOfRange(number, start, number.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digits);
    }

    private static String serviceToken() {
        return "{\"access_token\":\"a-service-token\",\"token_type\":\"Bearer\",\"expires_in\":300}";
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
