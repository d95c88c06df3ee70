package rehab.kit.audit;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import rehab.kit.id.Ids;
import rehab.kit.tenancy.Tenancy;

/** Writes who read or changed whose record, in the transaction that did it: without the entry, it did not happen. */
@ApplicationScoped
public class Audit {
    private static final String INSERT =
            "insert into audit_event (id, at, clinic_id, subject, role, action, about, what, what_id, address)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final DataSource database;
    private final Tenancy tenancy;
    private final CurrentVertxRequest request;
    private final Clock clock;

    Audit(DataSource database, Tenancy tenancy, CurrentVertxRequest request, Clock clock) {
        this.database = database;
        this.tenancy = tenancy;
        this.request = request;
        this.clock = clock;
    }

    /**
     * Adds an entry.
     *
     * @param action coded: READ, CREATE, CHANGE, REFUSE
     * @param about whose record it is; null when it is nobody's in particular
     * @param what kind of thing, coded
     * @param whatId which one; null for a list
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String action, @Nullable UUID about, String what, @Nullable UUID whatId) {
        Tenancy.Acting acting = tenancy.acting();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, Ids.next());
            insert.setTimestamp(2, Timestamp.from(clock.instant()));
            insert.setObject(3, acting.clinicId());
            insert.setString(4, acting.subject());
            insert.setString(5, acting.role());
            insert.setString(6, action);
            insert.setObject(7, about);
            insert.setString(8, what);
            insert.setObject(9, whatId);
            insert.setString(10, address());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable String address() {
        RoutingContext current = request.getCurrent();
        SocketAddress remote = current == null ? null : current.request().remoteAddress();
        return remote == null ? null : remote.hostAddress();
    }
}
