package rehab.portal.session;

import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * What the issuer gave for one signed-in person.
 *
 * @param idToken says who signed in; the issuer asks for it back at sign-out
 * @param accessToken what the services are called with; lives for minutes
 * @param refreshToken renews all three, once; null when the issuer gave none
 */
public record SessionTokens(
        String idToken, String accessToken, @Nullable String refreshToken) {

    String toJson() {
        return new JsonObject()
                .put("id", idToken)
                .put("access", accessToken)
                .put("refresh", refreshToken)
                .encode();
    }

    static SessionTokens fromJson(String json) {
        JsonObject stored = new JsonObject(json);
        return new SessionTokens(stored.getString("id"), stored.getString("access"), stored.getString("refresh"));
    }

    /** Tokens do not belong into a log. */
    @Override
    public String toString() {
        return "SessionTokens[...]";
    }
}
