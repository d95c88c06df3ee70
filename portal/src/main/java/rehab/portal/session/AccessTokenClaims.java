package rehab.portal.session;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an access token says. It is read, not verified: it came from the issuer's token endpoint and has been under seal
 * since, and it decides nothing here. Each service verifies it.
 */
final class AccessTokenClaims {

    private final JsonObject claims;

    private AccessTokenClaims(JsonObject claims) {
        this.claims = claims;
    }

    /**
     * Reads a signed token's middle part.
     *
     * @throws IllegalArgumentException when that is not what the text is
     */
    static AccessTokenClaims of(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("Not a signed token");
        }
        try {
            return new AccessTokenClaims(
                    new JsonObject(Buffer.buffer(Base64.getUrlDecoder().decode(parts[1]))));
        } catch (DecodeException notJson) {
            throw new IllegalArgumentException("Not a token's content", notJson);
        }
    }

    Instant expiresAt() {
        return Instant.ofEpochSecond(Optional.ofNullable(claims.getLong("exp"))
                .orElseThrow(() -> new IllegalArgumentException("A token without an expiry")));
    }

    @Nullable
    String text(String claim) {
        return claims.getString(claim);
    }

    List<String> roles() {
        return Optional.ofNullable(claims.getJsonArray("groups"))
                .map(groups -> groups.stream().map(String::valueOf).toList())
                .orElse(List.of());
    }
}
