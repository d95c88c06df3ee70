package rehab.catalog.version;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Whoever is told that something was written sees it with the next request, not only after the next look. */
public final class OwnWrites {
    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final CatalogVersions versions;

    OwnWrites(CatalogVersions versions) {
        this.versions = versions;
    }

    @ServerResponseFilter
    public void written(ContainerRequestContext request) {
        if (!READS.contains(request.getMethod())) {
            versions.forget();
        }
    }
}
