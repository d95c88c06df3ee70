package rehab.catalog.search;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicLong;

/** Counts how often a connection is taken from the pool to answer a request, not for what goes on in the background. */
@Singleton
public class ConnectionsTaken implements AgroalPoolInterceptor {
    private static final String REQUESTS = "executor-thread";

    private final AtomicLong byRequests = new AtomicLong();

    @Override
    public void onConnectionAcquire(Connection connection) {
        if (Thread.currentThread().getName().startsWith(REQUESTS)) {
            byRequests.incrementAndGet();
        }
    }

    long byRequests() {
        return byRequests.get();
    }
}
