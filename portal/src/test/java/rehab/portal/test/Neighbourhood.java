package rehab.portal.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything the portal talks to but its database: the issuer, two services, and a third that nobody runs. */
public final class Neighbourhood implements QuarkusTestResourceLifecycleManager {

    private @Nullable FakeIssuer issuer;
    private @Nullable StubService catalog;
    private @Nullable StubService prescription;

    @Override
    public Map<String, String> start() {
        FakeIssuer startedIssuer = new FakeIssuer();
        StubService startedCatalog = new StubService();
        StubService startedPrescription = new StubService();
        issuer = startedIssuer;
        catalog = startedCatalog;
        prescription = startedPrescription;
        int port = FreePort.find();
        return Map.of(
                "quarkus.http.test-port",
                String.valueOf(port),
                "quarkus.management.test-port",
                String.valueOf(FreePort.find()),
                "REHAB_COOKIE_SECURE",
                "false",
                "rehab.forward.silence-timeout",
                "700ms",
                "REHAB_PORTAL_URL",
                "http://localhost:" + port,
                "REHAB_ISSUER",
                startedIssuer.address(),
                "REHAB_CLIENT_SECRET",
                FakeIssuer.CLIENT_SECRET,
                "REHAB_CATALOG_URL",
                startedCatalog.address(),
                "REHAB_PRESCRIPTION_URL",
                startedPrescription.address(),
                "REHAB_ADHERENCE_URL",
                "http://127.0.0.1:" + FreePort.find());
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(issuer, new TestInjector.MatchesType(FakeIssuer.class));
        injector.injectIntoFields(catalog, field -> field.getName().equals("catalog"));
        injector.injectIntoFields(prescription, field -> field.getName().equals("prescription"));
    }

    @Override
    public void stop() {
        if (issuer != null) {
            issuer.stop();
        }
        if (catalog != null) {
            catalog.stop();
        }
        if (prescription != null) {
            prescription.stop();
        }
    }
}
