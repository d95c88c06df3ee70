package rehab.local.system;

/** The parts of the platform, in the order in which they are shown. */
public enum Component {
    POSTGRESQL("PostgreSQL", "POSTGRESQL", 5433, 0),
    /** Inside of the launcher. */
    MAIL("mail catcher", "MAIL", 8025, 0),
    KEYCLOAK("Keycloak", "KEYCLOAK", 8180, 9180),
    CATALOG("catalog-service", "CATALOG", 8081, 9081),
    PRESCRIPTION("prescription-service", "PRESCRIPTION", 8082, 9082),
    ADHERENCE("adherence-service", "ADHERENCE", 8083, 9083),
    PORTAL("portal", "PORTAL", 8080, 9080);

    private final String title;
    private final String word;
    private final int port;
    private final int managementPort;

    Component(String title, String word, int port, int managementPort) {
        this.title = title;
        this.word = word;
        this.port = port;
        this.managementPort = managementPort;
    }

    /** How people and file names call it; for an application also its Maven module. */
    public String title() {
        return title;
    }

    /** The environment variable that moves its port. */
    public String portVariable() {
        return "REHAB_PORT_" + word;
    }

    /** The environment variable that moves its management port. */
    public String managementPortVariable() {
        return "REHAB_MANAGEMENT_PORT_" + word;
    }

    int standardPort() {
        return port;
    }

    /** Zero when it has no management port. */
    int standardManagementPort() {
        return managementPort;
    }

    /** One of our own four programs, as opposed to what they rest on. */
    public boolean isApplication() {
        return switch (this) {
            case POSTGRESQL, MAIL, KEYCLOAK -> false;
            case CATALOG, PRESCRIPTION, ADHERENCE, PORTAL -> true;
        };
    }
}
