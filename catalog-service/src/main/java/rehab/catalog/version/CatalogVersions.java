package rehab.catalog.version;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The state of the shared library and of each clinic's own catalog, as a value that is another one after every change.
 * Looked up in the background; what is known is used while it is at most two seconds old, else the database is asked.
 */
@ApplicationScoped
public class CatalogVersions {
    private static final Logger LOG = Logger.getLogger(CatalogVersions.class);
    private static final UUID SHARED = new UUID(0, 0);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration TOO_OLD = Duration.ofSeconds(2);
    private static final String NEVER_CHANGED = "-";

    private final DataSource database;
    private final Clock clock;
    private final ScheduledExecutorService poll = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "catalog-versions");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Future<?> looking;
    private volatile @Nullable Known known;
    private int forgotten;

    CatalogVersions(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        looking = poll.scheduleWithFixedDelay(this::look, 0, POLL.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        stopLooking();
    }

    /** From now on only requests look it up, when what is known has become too old. */
    void stopLooking() {
        if (looking != null) {
            looking.cancel(false);
        }
        poll.shutdownNow();
    }

    /**
     * The state of what this clinic sees: the shared library and its own. Ask before reading what it is the state of: what
     * is read may then be newer than its label, never older.
     *
     * @param clinicId null: only the shared library
     */
    public String of(@Nullable UUID clinicId) {
        Known now = known;
        if (now == null || now.tooOldAt(clock.instant())) {
            now = lookUp();
        }
        return now.version(SHARED) + (clinicId == null ? "" : now.version(clinicId));
    }

    /** Something has been written through this instance: what is known may be out of date at once. */
    public synchronized void forget() {
        forgotten++;
        known = null;
    }

    private void look() {
        try {
            lookUp();
        } catch (RuntimeException e) {
            LOG.debug("The versions cannot be looked up; requests will ask themselves", e);
        }
    }

    private Known lookUp() {
        int before = timesForgotten();
        Instant asOf = clock.instant();
        return keep(new Known(read(), asOf), before);
    }

    private synchronized int timesForgotten() {
        return forgotten;
    }

    /** What was read while somebody wrote is good for the one who asked, and is not kept. */
    private synchronized Known keep(Known read, int forgottenBefore) {
        if (forgotten == forgottenBefore) {
            known = read;
        }
        return read;
    }

    private Map<UUID, String> read() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select scope, version from catalog_version")) {
            Map<UUID, String> versions = new HashMap<>();
            while (rows.next()) {
                versions.put(rows.getObject(1, UUID.class), rows.getString(2));
            }
            return versions;
        } catch (SQLException e) {
            throw new IllegalStateException("The catalog's versions cannot be read", e);
        }
    }

    private record Known(Map<UUID, String> versions, Instant asOf) {

        String version(UUID scope) {
            return versions.getOrDefault(scope, NEVER_CHANGED);
        }

        /** Also when the clock was turned back: then nobody knows how old it is. */
        boolean tooOldAt(Instant now) {
            Duration age = Duration.between(asOf, now);
            return age.isNegative() || age.compareTo(TOO_OLD) > 0;
        }
    }
}
