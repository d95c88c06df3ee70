package rehab.bench.service;

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
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Signs tokens as the real issuer does (RS256, 2048 bits) and publishes its key; each service verifies every one of them. */
public final class Issuer implements AutoCloseable {
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

    /** Starts on a free port. */
    public static Issuer start(Clock clock) throws IOException, GeneralSecurityException {
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

    /** A token for one service. */
    public String token(String audience, Person person) {
        try {
            return sign(claims(audience, person));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Whom a token is about.
     *
     * @param clinic absent: an account of no clinic, as those that deliver
     * @param record the patient's record that the account is about
     */
    public record Person(
            String subject,
            String role,
            @Nullable UUID clinic,
            @Nullable UUID record) {}

    private String claims(String audience, Person person) {
        long now = clock.instant().getEpochSecond();
        return """
                {"iss":"%s","aud":["%s"],"sub":"%s","iat":%d,"exp":%d,"groups":["%s"],%s%s\
                "name":"Bench Person","preferred_username":"bench"}""".formatted(
                        address(),
                        audience,
                        person.subject(),
                        now,
                        now + GOOD_FOR.toSeconds(),
                        person.role(),
                        person.clinic() == null
                                ? ""
                                : "\"clinic_id\":\"%s\",\"clinic_name\":\"Bench\",".formatted(person.clinic()),
                        person.record() == null ? "" : "\"person_id\":\"%s\",".formatted(person.record()));
    }

    private String sign(String claims) throws GeneralSecurityException {
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
        return bytes(Arrays.copyOfRange(number, start, number.length));
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
