package rehab.kit.test;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Tokens as the real issuer writes them. Each flaw is put on an otherwise good token, so that it alone is proved. */
public final class Tokens {
    private final Set<String> roles;
    private final @Nullable UUID clinicId;
    private final @Nullable UUID personId;
    private String subject = UUID.randomUUID().toString();
    private String issuer = config("REHAB_ISSUER");
    private String audience = config("quarkus.application.name");
    private Instant expiry = Instant.now().plusSeconds(300);
    private boolean unsigned;

    private Tokens(Set<String> roles, @Nullable UUID clinicId, @Nullable UUID personId) {
        this.roles = roles;
        this.clinicId = clinicId;
        this.personId = personId;
    }

    public static Tokens therapist(UUID clinicId) {
        return new Tokens(Set.of("therapist"), clinicId, null);
    }

    public static Tokens patient(UUID clinicId, UUID personId) {
        return new Tokens(Set.of("patient"), clinicId, personId);
    }

    public static Tokens administrator(UUID clinicId) {
        return new Tokens(Set.of("administrator"), clinicId, null);
    }

    /** A service account: it belongs to no clinic. */
    public static Tokens service(String role) {
        return new Tokens(Set.of(role), null, null);
    }

    /** Someone with these roles in a clinic. */
    public static Tokens roles(UUID clinicId, String... roles) {
        return new Tokens(Set.of(roles), clinicId, null);
    }

    public Tokens subject(String subject) {
        this.subject = subject;
        return this;
    }

    public Tokens expired() {
        expiry = Instant.now().minus(Duration.ofMinutes(10));
        return this;
    }

    public Tokens issuer(String other) {
        issuer = other;
        return this;
    }

    public Tokens audience(String other) {
        audience = other;
        return this;
    }

    /** Not signed at all, and saying so. */
    public Tokens algNone() {
        unsigned = true;
        return this;
    }

    /** The compact form, for an Authorization header. */
    public String jwt() {
        JwtClaimsBuilder claims = Jwt.claims()
                .issuer(issuer)
                .audience(audience)
                .subject(subject)
                .issuedAt(expiry.minusSeconds(300))
                .expiresAt(expiry)
                .groups(roles)
                .claim("name", "Name of " + subject)
                .claim("preferred_username", subject);
        if (clinicId != null) {
            claims.claim("clinic_id", clinicId.toString());
        }
        if (personId != null) {
            claims.claim("person_id", personId.toString());
        }
        String signed = claims.jws().keyId(IssuerResource.KEY_ID).sign(privateKey());
        return unsigned ? withoutSignature(signed) : signed;
    }

    private static String withoutSignature(String signed) {
        String header = "{\"alg\":\"none\",\"typ\":\"JWT\"}";
        String payload = signed.split("\\.", -1)[1];
        return Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(StandardCharsets.UTF_8)) + "."
                + payload + ".";
    }

    private static PrivateKey privateKey() {
        byte[] encoded = Base64.getDecoder().decode(config(IssuerResource.PRIVATE_KEY));
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String config(String key) {
        return ConfigProvider.getConfig().getValue(key, String.class);
    }
}
