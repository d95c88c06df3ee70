package rehab.prescription.support;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Counts the statements that requests cost; what jobs do beside them is not counted. */
@Default
@PersistenceUnitExtension
@ApplicationScoped
public class Statements implements StatementInspector {
    private static final long serialVersionUID = 1L;

    private final AtomicLong prepared = new AtomicLong();

    /** Statements that were prepared to answer the requests of this work. */
    public long of(Runnable work) {
        prepared.set(0);
        work.run();
        return prepared.get();
    }

    @Override
    public String inspect(String sql) {
        if (CurrentRequestManager.get() != null) {
            prepared.incrementAndGet();
        }
        return sql;
    }
}
