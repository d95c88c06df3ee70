package rehab.local.system;

import static rehab.local.system.Component.KEYCLOAK;
import static rehab.local.system.Component.MAIL;
import static rehab.local.system.Component.POSTGRESQL;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import rehab.local.database.LocalPostgres;
import rehab.local.identity.KeycloakServer;
import rehab.local.mail.MailCatcher;
import rehab.local.process.ChildProcess;
import rehab.local.process.JavaCommand;
import rehab.local.process.PidNotes;

/** The running processes: started in order, awaited together, stopped in the opposite order. */
final class Parts {
    private static final int HEAP_MEGABYTES = 192;
    private static final Set<Component> STARTED_TOGETHER = EnumSet.complementOf(EnumSet.of(POSTGRESQL, MAIL));

    private final Settings settings;
    private final Environments environments;
    private final Progress progress;
    private final PidNotes notes;
    private final Readiness readiness;
    private final Map<Component, ChildProcess> children = new EnumMap<>(Component.class);
    private @Nullable LocalPostgres postgres;
    private @Nullable MailCatcher mail;
    private volatile boolean stopping;

    Parts(Settings settings, Environments environments, Progress progress) {
        this.settings = settings;
        this.environments = environments;
        this.progress = progress;
        this.notes = new PidNotes(settings.runDirectory());
        this.readiness = new Readiness(environments, settings.logs(), progress);
    }

    void startAll() {
        new BeforeStart(settings, progress, notes).require();
        KeycloakServer keycloak = KeycloakServer.in(settings.keycloakDistributions());
        if (!keycloak.isOptimized()) {
            progress.note("Preparing Keycloak for quick starts (once, about half a minute)");
            keycloak.optimize(settings.logs());
        }
        startPostgres();
        startMail();
        start(STARTED_TOGETHER, settings.adjustableClock());
    }

    /** Starts parts side by side and returns when all of them answer. */
    void start(Collection<Component> parts, boolean adjustableClock) {
        Map<Component, Long> startedAt = new EnumMap<>(Component.class);
        for (Component part : parts) {
            if (part == POSTGRESQL) {
                startPostgres();
            } else if (part == MAIL) {
                startMail();
            } else {
                startedAt.put(part, System.nanoTime());
                launch(part, adjustableClock);
            }
        }
        readiness.await(startedAt, this::requireStarting);
    }

    synchronized void stop(Component part) {
        if (part == POSTGRESQL) {
            stopPostgres();
            return;
        }
        if (part == MAIL) {
            stopMail();
            return;
        }
        ChildProcess child = children.remove(part);
        if (child != null) {
            child.stop();
        }
    }

    synchronized void kill(Component part) {
        if (part == POSTGRESQL) {
            postgres().kill();
            return;
        }
        if (part == MAIL) {
            stopMail();
            return;
        }
        ChildProcess child = children.remove(part);
        if (child != null) {
            child.kill();
        }
    }

    synchronized boolean isAlive(Component part) {
        if (part == POSTGRESQL) {
            return postgres != null && postgres.isAlive();
        }
        if (part == MAIL) {
            return mail != null && mail.isAlive();
        }
        ChildProcess child = children.get(part);
        return child != null && child.isAlive();
    }

    boolean isStopping() {
        return stopping;
    }

    synchronized LocalPostgres postgres() {
        if (postgres == null) {
            throw new IllegalStateException("PostgreSQL is not running");
        }
        return postgres;
    }

    synchronized MailCatcher mail() {
        if (mail == null) {
            throw new IllegalStateException("The mail catcher is not running");
        }
        return mail;
    }

    /** Stops the programs side by side, then the database under them. Nothing can be started afterwards. */
    synchronized void stopAll() {
        if (stopping) {
            return;
        }
        stopping = true;
        if (!children.isEmpty() || postgres != null) {
            progress.note("Stopping everything");
        }
        List<Thread> stops = children.values().stream()
                .map(child -> new Thread(child::stop, "stop"))
                .toList();
        stops.forEach(Thread::start);
        stops.forEach(Parts::join);
        children.clear();
        stopMail();
        stopPostgres();
    }

    private synchronized void stopMail() {
        if (mail != null) {
            mail.close();
            mail = null;
        }
    }

    private synchronized void startMail() {
        requireNotStopping();
        long startedAt = System.nanoTime();
        mail = MailCatcher.start("127.0.0.1", settings.ports().of(MAIL), settings.mails(), Clock.systemUTC());
        progress.ready(MAIL, since(startedAt));
    }

    private synchronized void stopPostgres() {
        if (postgres != null) {
            postgres.close();
            postgres = null;
            notes.remove(POSTGRESQL.title());
        }
    }

    private synchronized void startPostgres() {
        requireNotStopping();
        long startedAt = System.nanoTime();
        postgres = LocalPostgres.start(
                settings.databaseDirectory(),
                settings.unpackedPrograms(),
                settings.ports().of(POSTGRESQL),
                environments.superuserPassword(),
                settings.logs());
        postgres.provideOwned("keycloak", environments.keycloakDatabasePassword());
        for (Component part : Component.values()) {
            if (part.isApplication()) {
                postgres.provide(environments.database(part));
            }
        }
        progress.ready(POSTGRESQL, since(startedAt));
    }

    private synchronized void launch(Component part, boolean adjustableClock) {
        requireNotStopping();
        ChildProcess child = part == KEYCLOAK
                ? KeycloakServer.in(settings.keycloakDistributions())
                        .start(settings.realmFile(), environments.keycloak(), settings.logs(), notes)
                : ChildProcess.start(
                        part.title(),
                        command(part),
                        environments.application(part, adjustableClock),
                        settings.logs(),
                        notes);
        children.put(part, child);
    }

    private List<String> command(Component part) {
        List<String> jar = List.of("-jar", settings.applicationJar(part).toString());
        return settings.thorough() ? JavaCommand.thorough(HEAP_MEGABYTES, jar) : JavaCommand.lean(HEAP_MEGABYTES, jar);
    }

    /** Nothing that has ended, and nothing while everything is being stopped, will ever answer. */
    private synchronized void requireStarting(Component part) {
        requireNotStopping();
        ChildProcess child = children.get(part);
        if (child != null && !child.isAlive()) {
            throw child.endedTooEarly();
        }
    }

    private synchronized void requireNotStopping() {
        if (stopping) {
            throw new CancellationException("stopped while starting");
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }
}
