package rehab.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rehab.local.secret.Secrets;

class EnvironmentsTest {
    private final Environments environments;

    EnvironmentsTest(@TempDir Path directory) {
        Settings settings = Settings.standard(directory, Map.of("REHAB_PORT_KEYCLOAK", "8280"));
        this.environments = new Environments(settings, Secrets.in(directory.resolve("secrets.properties")));
    }

    @Test
    void everyServiceGetsItsOwnDatabaseWithTwoRoles() {
        // When
        Map<String, String> catalog = environments.application(Component.CATALOG, false);

        // Then
        assertThat(catalog)
                .containsEntry("REHAB_DB_URL", "jdbc:postgresql://localhost:5433/catalog")
                .containsEntry("REHAB_DB_OWNER_USER", "catalog_owner")
                .containsEntry("REHAB_DB_USER", "catalog_app")
                .containsEntry("REHAB_HTTP_HOST", "127.0.0.1")
                .containsEntry("REHAB_ISSUER", "http://localhost:8280/realms/rehab");
        assertThat(catalog.get("REHAB_DB_PASSWORD"))
                .isNotBlank()
                .isNotEqualTo(catalog.get("REHAB_DB_OWNER_PASSWORD"))
                .isNotEqualTo(environments.application(Component.PORTAL, false).get("REHAB_DB_PASSWORD"));
    }

    @Test
    void everyApplicationHoldsItsOwnClientSecretOnly() {
        assertThat(environments.application(Component.ADHERENCE, false))
                .containsEntry("REHAB_CLIENT_ID", "adherence-service")
                .containsEntry("REHAB_CLIENT_SECRET", environments.keycloak().get("REHAB_ADHERENCE_CLIENT_SECRET"))
                .containsEntry("REHAB_PRESCRIPTION_URL", "http://localhost:8082");
        assertThat(environments.application(Component.PORTAL, false))
                .containsEntry("REHAB_CLIENT_SECRET", environments.keycloak().get("REHAB_PORTAL_CLIENT_SECRET"));
        assertThat(environments.application(Component.CATALOG, false))
                .containsEntry("REHAB_CLIENT_ID", "catalog-service")
                .containsEntry("REHAB_CLIENT_SECRET", environments.keycloak().get("REHAB_CATALOG_CLIENT_SECRET"))
                .containsEntry("REHAB_PRESCRIPTION_URL", "http://localhost:8082");
        assertThat(environments.application(Component.PRESCRIPTION, false))
                .containsEntry("REHAB_CLIENT_SECRET", environments.keycloak().get("REHAB_PRESCRIPTION_CLIENT_SECRET"));
    }

    @Test
    void theClockIsRealUnlessAskedOtherwise() {
        assertThat(environments.application(Component.ADHERENCE, false))
                .containsEntry("REHAB_CLOCK_ADJUSTABLE", "false");
        assertThat(environments.application(Component.ADHERENCE, true)).containsEntry("REHAB_CLOCK_ADJUSTABLE", "true");
    }

    @Test
    void mailGoesToTheCatcherAndNowhereElse() {
        assertThat(environments.application(Component.ADHERENCE, false))
                .containsEntry("REHAB_SMTP_HOST", "127.0.0.1")
                .containsEntry("REHAB_SMTP_PORT", "8025")
                .containsEntry("REHAB_SMTP_START_TLS", "DISABLED")
                .containsEntry("REHAB_SMTP_USER", "")
                .containsEntry("REHAB_PORTAL_URL", "http://localhost:8080");
    }
}
