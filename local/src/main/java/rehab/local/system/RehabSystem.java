package rehab.local.system;

import static rehab.local.system.Component.ADHERENCE;
import static rehab.local.system.Component.CATALOG;
import static rehab.local.system.Component.KEYCLOAK;
import static rehab.local.system.Component.PORTAL;
import static rehab.local.system.Component.PRESCRIPTION;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import rehab.local.database.ServiceDatabase;
import rehab.local.http.JsonClient;
import rehab.local.identity.Accounts;
import rehab.local.identity.RealmTokens;
import rehab.local.identity.ServiceAccounts;
import rehab.local.process.RunLock;
import rehab.local.process.StartFailure;
import rehab.local.secret.PrivateDirectory;
import rehab.local.secret.Secrets;

/**
 * The whole platform on this machine: PostgreSQL, a mail catcher, Keycloak, three services and the portal. Whatever ends this Java process in an
 * orderly way, also Ctrl-C, stops all of them; what a killed process leaves behind, the next start on the same directory ends.
 *
 * <p>Methods may be called from any thread.
 */
public final class RehabSystem implements AutoCloseable {
    private static final List<Component> SERVICES = List.of(CATALOG, PRESCRIPTION, ADHERENCE);
    /** Counts what realms lack that were imported before; one higher, and each is looked after once more. */
    private static final String SERVICE_ACCOUNTS = "2";

    private final Settings settings;
    private final Secrets secrets;
    private final Environments environments;
    private final Parts parts;
    private final RunLock lock;
    private final Accounts accounts;
    private final RealmTokens tokens;
    private final JsonClient http = new JsonClient();
    private final Thread atExit;

    private RehabSystem(Settings settings, RunLock lock, Progress progress) {
        this.settings = settings;
        this.lock = lock;
        this.secrets = Secrets.in(settings.secretsFile());
        this.environments = new Environments(settings, secrets);
        this.parts = new Parts(settings, environments, progress);
        this.accounts = new Accounts(address(KEYCLOAK), environments.administratorPassword());
        this.tokens = new RealmTokens(address(KEYCLOAK));
        this.atExit = new Thread(parts::stopAll, "stop-everything");
    }

    /**
     * Starts everything and returns when every part answers. The applications must have been built.
     *
     * @throws CancellationException when this Java process was told to end meanwhile
     * @throws StartFailure with a sentence for a person: a busy port, a system already running on the directory, a part that ended
     */
    public static RehabSystem start(Settings settings, Progress progress) {
        PrivateDirectory.create(settings.directory());
        RunLock lock = RunLock.take(settings.runDirectory())
                .orElseThrow(() -> new StartFailure("Already running on " + settings.directory()
                        + ": ./rehab status shows it, ./rehab down stops it."));
        RehabSystem system = new RehabSystem(settings, lock, progress);
        Runtime.getRuntime().addShutdownHook(system.atExit);
        try {
            system.parts.startAll();
            system.tellKeycloakWhereThePortalIs();
            system.bringServiceAccountsIn();
            return system;
        } catch (RuntimeException e) {
            system.close();
            throw e;
        }
    }

    /** The realm was imported with the portal's address of the first run; asked for only when the address changed, for it takes a second. */
    private void tellKeycloakWhereThePortalIs() {
        Path known = settings.directory().resolve("portal-address");
        String address = address(PORTAL).toString();
        try {
            if (!Files.exists(known) || !Files.readString(known).equals(address)) {
                accounts.portalAt(address(PORTAL));
                Files.writeString(known, address);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A realm of before a service called another lacks what it needs for that; asked for once per data directory. */
    private void bringServiceAccountsIn() {
        Path known = settings.directory().resolve("realm-accounts");
        try {
            if (!Files.exists(known) || !Files.readString(known).equals(SERVICE_ACCOUNTS)) {
                for (Component service : SERVICES) {
                    serviceAccounts().bringIn(service.title(), environments.clientSecret(service));
                }
                Files.writeString(known, SERVICE_ACCOUNTS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Settings settings() {
        return settings;
    }

    /** Where the part serves its users, for example {@code http://localhost:8081}. */
    public URI address(Component part) {
        return environments.address(part);
    }

    /** Where the part answers for health and metrics. */
    public URI managementAddress(Component part) {
        return environments.managementAddress(part);
    }

    /** Named secrets of this data directory; also keeps passwords of demo accounts. */
    public Secrets secrets() {
        return secrets;
    }

    /** Clinics and people of the realm. */
    public Accounts accounts() {
        return accounts;
    }

    /** An access token of a person; needs {@link Accounts#allowDirectGrants()} once before. */
    public String token(String username, String password) {
        return tokens.ofPerson(username, password);
    }

    /** Service accounts of the realm. */
    public ServiceAccounts serviceAccounts() {
        return new ServiceAccounts(address(KEYCLOAK), environments.administratorPassword(), settings.realmFile());
    }

    /** A service's own access token, with which it delivers: catalog-service and adherence-service to prescription-service. */
    public String serviceToken(Component service) {
        return tokens.ofService(service.title(), environments.clientSecret(service));
    }

    /** prescription-service's own access token, with which it delivers to adherence-service. */
    public String deliveryToken() {
        return serviceToken(PRESCRIPTION);
    }

    /** Sets the services' time, which goes on from there. Only with {@link Settings#adjustableClock()}. */
    public void setClock(Instant now) {
        for (Component service : SERVICES) {
            http.send("PUT", clock(service), null, Map.of("now", now.toString()), Map.of())
                    .expect(200, 204);
        }
    }

    /** Brings the services back to real time. */
    public void resetClock() {
        for (Component service : SERVICES) {
            http.send("DELETE", clock(service), null, null, Map.of()).expect(200, 204);
        }
    }

    /** Ends a part at once (SIGKILL), as a crash would. */
    public void kill(Component part) {
        parts.kill(part);
    }

    /** Asks a part to stop and waits for it. */
    public void stop(Component part) {
        parts.stop(part);
    }

    /** Starts a part that was stopped or killed and returns when it answers. */
    public void restart(Component part) {
        parts.stop(part);
        parts.start(List.of(part), settings.adjustableClock());
    }

    /** Starts the services anew on real time, which nothing can move any more. */
    public void fixClock() {
        SERVICES.forEach(parts::stop);
        parts.start(SERVICES, false);
    }

    /** The files of the mails that the system sent, oldest first. */
    public List<Path> mails() {
        return parts.mail().mails();
    }

    /** Whether the part's process lives. */
    public boolean isAlive(Component part) {
        return parts.isAlive(part);
    }

    /** Whether everything is being stopped, or has been. */
    public boolean isStopping() {
        return parts.isStopping();
    }

    /** A connection to an application's database as the role it works with, or as its owner; the caller closes it. */
    public Connection connect(Component application, boolean asOwner) throws SQLException {
        ServiceDatabase database = environments.database(application);
        return asOwner
                ? parts.postgres().connect(database.owner(), database.ownerPassword(), database.name())
                : parts.postgres().connect(database.application(), database.applicationPassword(), database.name());
    }

    /** Stops everything that was started; data stays. */
    @Override
    public void close() {
        parts.stopAll();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException alreadyExiting) {
            return;
        } finally {
            lock.close();
        }
    }

    private URI clock(Component service) {
        return managementAddress(service).resolve("/q/clock");
    }
}
