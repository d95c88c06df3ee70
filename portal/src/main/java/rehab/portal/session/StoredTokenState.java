package rehab.portal.session;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;

/** Where the sign-in flow leaves its tokens: in the store, with only a random value going to the browser. */
@Alternative
@Priority(1)
@ApplicationScoped
class StoredTokenState implements TokenStateManager {

    private final StartSession start;
    private final OpenSession open;
    private final EndSession end;

    @Inject
    StoredTokenState(StartSession start, OpenSession open, EndSession end) {
        this.start = start;
        this.open = open;
        this.end = end;
    }

    @Override
    public Uni<String> createTokenState(
            RoutingContext exchange,
            OidcTenantConfig config,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> blocking) {
        return blocking.runBlocking(() ->
                start.start(new SessionTokens(tokens.getIdToken(), tokens.getAccessToken(), tokens.getRefreshToken())));
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext exchange,
            OidcTenantConfig config,
            String cookieValue,
            OidcRequestContext<AuthorizationCodeTokens> blocking) {
        return blocking.runBlocking(() -> {
            if (open.open(cookieValue) instanceof SessionState.SignedIn signedIn) {
                SessionTokens tokens = signedIn.tokens();
                return new AuthorizationCodeTokens(tokens.idToken(), tokens.accessToken(), tokens.refreshToken());
            }
            throw new AuthenticationFailedException("No session for this cookie");
        });
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext exchange, OidcTenantConfig config, String cookieValue, OidcRequestContext<Void> blocking) {
        return blocking.runBlocking(() -> {
            end.end(cookieValue);
            return null;
        });
    }
}
