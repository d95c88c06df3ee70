package rehab.prescription.support;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.hibernate.SessionFactory;

/** Counts the statements that something costs, once the jobs in the background have nothing left to do. */
@ApplicationScoped
public class Statements {
    private static final String DUE =
            "select task_name from scheduled_tasks where picked or execution_time <= clock_timestamp()";

    private final SessionFactory hibernate;
    private final Superuser superuser;

    Statements(SessionFactory hibernate, Superuser superuser) {
        this.hibernate = hibernate;
        this.superuser = superuser;
    }

    /** Statements that were prepared while this was done. */
    public long of(Runnable work) {
        await().atMost(Duration.ofSeconds(30)).until(() -> superuser.texts(DUE), List::isEmpty);
        var statistics = hibernate.getStatistics();
        statistics.clear();
        work.run();
        return statistics.getPrepareStatementCount();
    }
}
