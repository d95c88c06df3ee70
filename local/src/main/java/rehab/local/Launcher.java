package rehab.local;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CancellationException;
import rehab.local.command.DownCommand;
import rehab.local.command.ResetCommand;
import rehab.local.command.StatusCommand;
import rehab.local.command.Terminal;
import rehab.local.command.UpCommand;
import rehab.local.process.StartFailure;
import rehab.local.system.Settings;

/** Started by the script {@code rehab} in the repository's root, which has checked tools and built what was stale. */
public final class Launcher {
    private Launcher() {}

    /** {@code up [--no-demo] | down | status | reset}; exit code 0 when done, 1 when it could not be, and for status when not all is well. */
    public static void main(String[] arguments) {
        Terminal terminal = new Terminal(System.out);
        try {
            if (!run(List.of(arguments), terminal)) {
                System.exit(1);
            }
        } catch (CancellationException stopped) {
            terminal.line("Stopped before everything ran.");
        } catch (StartFailure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static boolean run(List<String> arguments, Terminal terminal) {
        Settings settings = Settings.standard(Settings.repositoryAround(Path.of("")), System.getenv());
        switch (String.join(" ", arguments)) {
            case "up" -> new UpCommand(settings, Clock.systemUTC(), terminal).run(true);
            case "up --no-demo" -> new UpCommand(settings, Clock.systemUTC(), terminal).run(false);
            case "down" -> new DownCommand(settings, terminal).run();
            case "reset" -> new ResetCommand(settings, terminal).run();
            case "status" -> {
                return new StatusCommand(settings, terminal).run();
            }
            default -> throw new StartFailure("Unknown command; try ./rehab help.");
        }
        return true;
    }
}
