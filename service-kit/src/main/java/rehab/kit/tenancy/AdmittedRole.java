package rehab.kit.tenancy;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Someone with several roles acts in the one that admits them to the endpoint: the first that it names. */
public final class AdmittedRole {
    private final SecurityIdentity identity;
    private final Tenancy tenancy;

    AdmittedRole(SecurityIdentity identity, Tenancy tenancy) {
        this.identity = identity;
        this.tenancy = tenancy;
    }

    @ServerRequestFilter
    public void remember(ResourceInfo endpoint) {
        if (identity.isAnonymous()) {
            return;
        }
        RolesAllowed allowed = allowed(endpoint);
        tenancy.admittedAs(
                allowed == null
                        ? null
                        : Arrays.stream(allowed.value())
                                .filter(identity::hasRole)
                                .findFirst()
                                .orElse(null));
    }

    private static @Nullable RolesAllowed allowed(ResourceInfo endpoint) {
        RolesAllowed onMethod = endpoint.getResourceMethod().getAnnotation(RolesAllowed.class);
        return onMethod == null ? endpoint.getResourceClass().getAnnotation(RolesAllowed.class) : onMethod;
    }
}
