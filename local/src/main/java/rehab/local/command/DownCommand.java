package rehab.local.command;

import rehab.local.system.Installation;
import rehab.local.system.Settings;

/** {@code ./rehab down}: stops what another terminal started, or what a killed launcher left. */
public final class DownCommand {
    private final Installation installation;
    private final Terminal terminal;

    public DownCommand(Settings settings, Terminal terminal) {
        this.installation = new Installation(settings);
        this.terminal = terminal;
    }

    public void run() {
        terminal.line(installation.end() ? "Stopped; the data stays." : "Nothing was running.");
    }
}
