package rehab.adherence;

import io.quarkus.test.common.WithTestResource;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import rehab.kit.clock.AdjustableClock;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

/** The service over real HTTP on a real PostgreSQL, at a time that the test decides. */
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
@WithTestResource(MailCatcher.class)
public abstract class ServiceTest {
    @Inject
    AdjustableClock clock;

    @BeforeEach
    void itIsWednesday() {
        itIs(Course.NOW);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    /** Makes it this time for the service. */
    protected void itIs(String instant) {
        clock.moveTo(Instant.parse(instant));
    }
}
