package rehab.prescription.support;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import rehab.kit.clock.AdjustableClock;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

/** What the tests over HTTP share: one running service, its neighbours, and all well again after each test. */
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = IssuerResource.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = NeighboursResource.class, scope = TestResourceScope.GLOBAL)
@SuppressWarnings("NullAway.Init") // fields are set by the test resources and by injection
public abstract class ServiceTest {
    protected FakeCatalog catalog;
    protected FakeKeycloak keycloak;
    protected FakeAdherence adherence;

    @Inject
    protected AdjustableClock clock;

    @Inject
    CircuitBreakerMaintenance circuitBreakers;

    /** A neighbour that was left alone for its failures is asked again at once. */
    protected final void closeCircuits() {
        circuitBreakers.resetAll();
    }

    @AfterEach
    void allIsWellAgain() {
        catalog.become(FakeServer.Mode.ANSWERS);
        catalog.rules().wellAgain();
        keycloak.become(FakeServer.Mode.ANSWERS);
        adherence.become(FakeServer.Mode.ANSWERS);
        circuitBreakers.resetAll();
        clock.reset();
    }
}
