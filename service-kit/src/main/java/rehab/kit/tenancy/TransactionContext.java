package rehab.kit.tenancy;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Tells PostgreSQL, first thing in every transaction, whose it is. Unset means that no row is visible. */
@ApplicationScoped
class TransactionContext {
    private static final String SET =
            "select set_config('rehab.clinic_id', ?, true), set_config('rehab.role', ?, true),"
                    + " set_config('rehab.subject', ?, true), set_config('rehab.person_id', ?, true)";

    private final DataSource database;
    private final Tenancy tenancy;

    TransactionContext(DataSource database, Tenancy tenancy) {
        this.database = database;
        this.tenancy = tenancy;
    }

    void begin(@Observes @Initialized(TransactionScoped.class) Object event) throws SQLException {
        Tenancy.Acting acting = Arc.container().requestContext().isActive() ? tenancy.acting() : Tenancy.Acting.NOBODY;
        try (Connection connection = database.getConnection();
                PreparedStatement set = connection.prepareStatement(SET)) {
            set.setString(1, text(acting.clinicId()));
            set.setString(2, text(acting.role()));
            set.setString(3, text(acting.subject()));
            set.setString(4, text(acting.personId()));
            set.execute();
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
