package rehab.portal.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The signed-in person, for the web application to greet them and choose their home. It grants nothing.
 *
 * @param subject their id at the issuer, as the services record it with what somebody did
 * @param name as they are called; null when the account has none
 * @param username what they sign in with
 * @param roles the realm roles
 * @param clinicId the clinic they belong to
 * @param clinicName what that clinic is called
 * @param personId for a patient, their id in the prescription service
 */
public record Person(
        @Nullable String subject,
        @Nullable String name,
        @Nullable String username,
        List<String> roles,
        @Nullable String clinicId,
        @Nullable String clinicName,
        @Nullable String personId) {

    /** The person that an access token was issued for. */
    public static Person of(SessionTokens tokens) {
        AccessTokenClaims claims = AccessTokenClaims.of(tokens.accessToken());
        return new Person(
                claims.text("sub"),
                claims.text("name"),
                claims.text("preferred_username"),
                claims.roles(),
                claims.text("clinic_id"),
                claims.text("clinic_name"),
                claims.text("person_id"));
    }
}
