package rehab.prescription.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Starts the fake neighbours and hands them to the tests. */
public final class NeighboursResource implements QuarkusTestResourceLifecycleManager {
    private final FakeCatalog catalog = new FakeCatalog();
    private final FakeKeycloak keycloak = new FakeKeycloak();
    private final FakeAdherence adherence = new FakeAdherence();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "REHAB_CATALOG_URL", catalog.start(),
                "REHAB_KEYCLOAK_URL", keycloak.start(),
                "REHAB_ADHERENCE_URL", adherence.start());
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(catalog, new TestInjector.MatchesType(FakeCatalog.class));
        injector.injectIntoFields(keycloak, new TestInjector.MatchesType(FakeKeycloak.class));
        injector.injectIntoFields(adherence, new TestInjector.MatchesType(FakeAdherence.class));
    }

    @Override
    public void stop() {
        catalog.stop();
        keycloak.stop();
        adherence.stop();
    }
}
