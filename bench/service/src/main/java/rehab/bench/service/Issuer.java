package rehab.bench.catalog;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;

/** Signs tokens as the real issuer does (RS256, 2048 bits) and publishes its key; each service verifies every one of them. */
final class Issuer implements AutoCloseable {
    private static final String REALM = "/realms/rehab";
    private static final Duration GOOD_FOR = Duration.ofHours(2);

    private final HttpServer server;
    private final KeyPair keys;
    private final Clock clock;

    private Issuer(HttpServer server, KeyPair keys, Clock clock) {
        this.server = server;
        this.keys = keys;
        this.clock = clock;
    }

    static Issuer start(Clock clock) throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair keys = generator.generateKeyPair();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] jwks = jwks((RSAPublicKey) keys.getPublic()).getBytes(StandardCharsets.UTF_8);
        server.createContext(REALM + "/protocol/openid-connect/certs", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, jwks.length);
            exchange.getResponseBody().write(jwks);
            exchange.close();
        });
        server.start();
        return new Issuer(server, keys, clock);
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + REALM;
    }

    String therapistOf(UUID clinic) throws GeneralSecurityException {
        long now = clock.instant().getEpochSecond();
        String claims = """
                {"iss":"%s","aud":["catalog-service"],"sub":"bench-therapist","iat":%d,"exp":%d,"groups":["therapist"],\
                "clinic_id":"%s","clinic_name":"Bench","name":"Bench Therapist","preferred_username":"bench"}""".formatted(address(), now, now + GOOD_FOR.toSeconds(), clinic);
        String signed = text("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"bench\"}") + "." + text(claims);
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(keys.getPrivate());
        signature.update(signed.getBytes(StandardCharsets.UTF_8));
        return signed + "." + bytes(signature.sign());
    }

    private static String jwks(RSAPublicKey key) {
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"bench\",\"n\":\""
                + unsigned(key.getModulus().toByteArray()) + "\",\"e\":\""
                + unsigned(key.getPublicExponent().toByteArray()) + "\"}]}";
    }

    private static String unsigned(byte[] number) {
        int start = number[0] == 0 ? 1 : 0;
        return bytes(java.util.Arrays.copyOfRange(number, start, number.length));
    }

    private static String text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String bytes(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
