package rehab.local.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import rehab.local.demo.DemoData;
import rehab.local.identity.Accounts;
import rehab.local.process.StartFailure;
import rehab.local.system.Component;
import rehab.local.system.Installation;
import rehab.local.system.RehabSystem;
import rehab.local.system.Settings;

/** {@code ./rehab up}: starts everything, shows where to go, and stays until it is told to stop. */
public final class UpCommand {
    private static final long LOOK_MILLIS = 1000;

    private final Settings settings;
    private final DemoData demo;
    private final Terminal terminal;

    public UpCommand(Settings settings, Clock clock, Terminal terminal) {
        this.settings = settings;
        this.demo = new DemoData(settings.directory(), clock);
        this.terminal = terminal;
    }

    /**
     * Returns when the script that started it is gone; a signal ends the process before.
     *
     * @param withDemoData whether a first start also makes the demo clinics
     */
    public void run(boolean withDemoData) {
        long startedAt = System.nanoTime();
        boolean loads = withDemoData && !demo.isComplete();
        terminal.line("Starting (logs: " + relative(settings.directory().resolve("logs")) + ")");
        RehabSystem system = RehabSystem.start(settings.withAdjustableClock(loads), terminal);
        new Installation(settings).announce();
        if (loads) {
            loadDemo(system);
        }
        Duration taken = Duration.ofNanos(System.nanoTime() - startedAt);
        terminal.line("Everything runs after " + Terminal.seconds(taken).strip() + ".");
        welcome(system);
        // Starting PostgreSQL read its whole archive; without this the launcher would keep 60 MB for nothing.
        System.gc();
        stay(system);
    }

    private void loadDemo(RehabSystem system) {
        terminal.line("Making the demo clinics (once)");
        try {
            demo.load(system, terminal);
            terminal.line("Starting the services anew, with a clock that nobody can move");
            system.fixClock();
        } catch (RuntimeException e) {
            if (system.isStopping()) {
                throw new CancellationException("stopped while the demo clinics were made");
            }
            system.close();
            throw new StartFailure(
                    "The demo clinics could not be made: " + e.getMessage() + System.lineSeparator()
                            + "./rehab up goes on where it stopped; ./rehab up --no-demo does without them.",
                    e);
        }
    }

    private void welcome(RehabSystem system) {
        terminal.line("");
        terminal.line("  Open      " + system.address(Component.PORTAL));
        terminal.line("  Accounts  " + system.address(Component.KEYCLOAK) + "/admin/rehab/console  (user "
                + Accounts.administrator() + ", password: keycloak.admin in "
                + relative(settings.directory().resolve("secrets.properties")) + ")");
        terminal.line(
                "  Mail      " + relative(settings.mails()) + "  (what the system sends; nothing leaves this machine)");
        new AccountTable(demo.accounts(system.secrets())).lines().forEach(terminal::line);
        terminal.line("");
        terminal.line("Ctrl-C stops everything; the data stays.");
    }

    private void stay(RehabSystem system) {
        Optional<ProcessHandle> script = ProcessHandle.current().parent();
        Set<Component> reported = EnumSet.noneOf(Component.class);
        while (script.isEmpty() || script.get().isAlive()) {
            for (Component part : Component.values()) {
                if (!system.isAlive(part) && !system.isStopping() && reported.add(part)) {
                    terminal.line(part.title() + " has ended unexpectedly; its log is in "
                            + relative(settings.directory().resolve("logs")) + ". Stop with Ctrl-C and start again.");
                }
            }
            pause();
        }
        system.close();
    }

    private Path relative(Path path) {
        return path.startsWith(settings.repository()) ? settings.repository().relativize(path) : path;
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
