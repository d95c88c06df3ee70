package rehab.local.system;

import static rehab.local.system.Component.ADHERENCE;
import static rehab.local.system.Component.CATALOG;
import static rehab.local.system.Component.KEYCLOAK;
import static rehab.local.system.Component.MAIL;
import static rehab.local.system.Component.PORTAL;
import static rehab.local.system.Component.POSTGRESQL;
import static rehab.local.system.Component.PRESCRIPTION;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import rehab.local.database.ServiceDatabase;
import rehab.local.identity.Accounts;
import rehab.local.secret.Secrets;

/** The environment variables of each program: the same names as in the containers, with local addresses and this run's secrets. */
final class Environments {
    private static final String LOOPBACK = "127.0.0.1";

    private final Settings settings;
    private final Secrets secrets;

    Environments(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    URI address(Component part) {
        return URI.create("http://localhost:" + settings.ports().of(part));
    }

    URI managementAddress(Component part) {
        return URI.create("http://localhost:" + settings.ports().managementOf(part));
    }

    /** The database of an application; it is called like the module without "-service". */
    ServiceDatabase database(Component application) {
        String name = application.title().replace("-service", "");
        return new ServiceDatabase(
                name, secrets.get("database." + name + ".owner"), secrets.get("database." + name + ".app"));
    }

    String keycloakDatabasePassword() {
        return secrets.get("database.keycloak");
    }

    String superuserPassword() {
        return secrets.get("database.superuser");
    }

    String administratorPassword() {
        return secrets.get("keycloak.admin");
    }

    String clientSecret(Component application) {
        return secrets.get("client." + application.title());
    }

    Map<String, String> keycloak() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("KC_DB_URL", jdbcUrl("keycloak"));
        environment.put("KC_DB_USERNAME", "keycloak");
        environment.put("KC_DB_PASSWORD", keycloakDatabasePassword());
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        environment.put("KC_CACHE", "local");
        environment.put("KC_HOSTNAME", address(KEYCLOAK).toString());
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", LOOPBACK);
        environment.put("KC_HTTP_PORT", port(KEYCLOAK));
        environment.put("KC_HTTP_MANAGEMENT_HOST", LOOPBACK);
        environment.put("KC_HTTP_MANAGEMENT_PORT", managementPort(KEYCLOAK));
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", Accounts.administrator());
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", administratorPassword());
        environment.put("REHAB_PORTAL_URL", address(PORTAL).toString());
        environment.put("REHAB_PORTAL_CLIENT_SECRET", clientSecret(PORTAL));
        environment.put("REHAB_PRESCRIPTION_CLIENT_SECRET", clientSecret(PRESCRIPTION));
        environment.put("REHAB_CATALOG_CLIENT_SECRET", clientSecret(CATALOG));
        environment.put("REHAB_ADHERENCE_CLIENT_SECRET", clientSecret(ADHERENCE));
        return environment;
    }

    Map<String, String> application(Component application, boolean adjustableClock) {
        Map<String, String> environment = new LinkedHashMap<>();
        ServiceDatabase database = database(application);
        environment.put("REHAB_DB_URL", jdbcUrl(database.name()));
        environment.put("REHAB_DB_OWNER_USER", database.owner());
        environment.put("REHAB_DB_OWNER_PASSWORD", database.ownerPassword());
        environment.put("REHAB_DB_USER", database.application());
        environment.put("REHAB_DB_PASSWORD", database.applicationPassword());
        environment.put("REHAB_HTTP_HOST", LOOPBACK);
        environment.put("REHAB_HTTP_PORT", port(application));
        environment.put("REHAB_MANAGEMENT_HOST", LOOPBACK);
        environment.put("REHAB_MANAGEMENT_PORT", managementPort(application));
        environment.put("REHAB_ISSUER", address(KEYCLOAK) + "/realms/rehab");
        environment.put("REHAB_CLOCK_ADJUSTABLE", Boolean.toString(adjustableClock));
        switch (application) {
            case CATALOG, ADHERENCE -> {
                client(environment, application);
                environment.put("REHAB_PRESCRIPTION_URL", address(PRESCRIPTION).toString());
                if (application == ADHERENCE) {
                    reminders(environment);
                }
            }
            case PRESCRIPTION -> {
                client(environment, application);
                environment.put("REHAB_PORTAL_URL", address(PORTAL).toString());
                environment.put("REHAB_KEYCLOAK_URL", address(KEYCLOAK).toString());
                environment.put("REHAB_CATALOG_URL", address(CATALOG).toString());
                environment.put("REHAB_ADHERENCE_URL", address(ADHERENCE).toString());
            }
            case PORTAL -> {
                client(environment, application);
                environment.put("REHAB_PORTAL_URL", address(PORTAL).toString());
                environment.put("REHAB_CATALOG_URL", address(CATALOG).toString());
                environment.put("REHAB_PRESCRIPTION_URL", address(PRESCRIPTION).toString());
                environment.put("REHAB_ADHERENCE_URL", address(ADHERENCE).toString());
                // Plain http on this machine; a browser would not send a secure cookie back.
                environment.put("REHAB_COOKIE_SECURE", "false");
            }
            default -> {}
        }
        return environment;
    }

    /** Never with a mail server of the launcher's own environment: no mail leaves this machine. */
    private void reminders(Map<String, String> environment) {
        environment.put("REHAB_PORTAL_URL", address(PORTAL).toString());
        environment.put("REHAB_SMTP_HOST", LOOPBACK);
        environment.put("REHAB_SMTP_PORT", port(MAIL));
        environment.put("REHAB_SMTP_START_TLS", "DISABLED");
        environment.put("REHAB_SMTP_TLS", "false");
        environment.put("REHAB_SMTP_USER", "");
        environment.put("REHAB_SMTP_PASSWORD", "");
    }

    private void client(Map<String, String> environment, Component application) {
        environment.put("REHAB_CLIENT_ID", application.title());
        environment.put("REHAB_CLIENT_SECRET", clientSecret(application));
    }

    private String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + port(POSTGRESQL) + "/" + database;
    }

    private String port(Component part) {
        return Integer.toString(settings.ports().of(part));
    }

    private String managementPort(Component part) {
        return Integer.toString(settings.ports().managementOf(part));
    }
}
