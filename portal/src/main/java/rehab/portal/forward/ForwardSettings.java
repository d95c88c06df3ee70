package rehab.portal.forward;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Set;

/** Where the services stand and how long they may take. */
@ConfigMapping(prefix = "rehab.forward")
interface ForwardSettings {

    /** The catalog service's address, without a path. */
    @WithDefault("http://localhost:8081")
    URI catalogUrl();

    /** The prescription service's address, without a path. */
    @WithDefault("http://localhost:8082")
    URI prescriptionUrl();

    /** The adherence service's address, without a path. */
    @WithDefault("http://localhost:8083")
    URI adherenceUrl();

    /** How long a connection to a service may take to get, from the pool or the network. Seconds. */
    @WithDefault("2s")
    Duration connectTimeout();

    /** How long a service may stay silent while an answer is awaited or under way. Seconds. */
    @WithDefault("15s")
    Duration silenceTimeout();

    /** Connections to each service, at most. */
    @WithDefault("64")
    int connections();

    /** Largest request body, in bytes; as large as the services take. */
    @WithDefault("262144")
    int largestBody();

    /** Addresses, as the browser sees them, at which a service takes a larger body. */
    @WithDefault("/api/catalog/catalog/import,/api/catalog/catalog/exercises.csv")
    Set<String> bulkPaths();

    /** Largest request body at these addresses, in bytes; as large as the service takes there. */
    @WithDefault("4194304")
    int largestBulkBody();
}
