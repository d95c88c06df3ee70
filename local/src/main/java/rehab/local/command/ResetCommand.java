package rehab.local.command;

import rehab.local.system.Installation;
import rehab.local.system.Settings;

/** {@code ./rehab reset}: stops everything and deletes what was kept. The script has asked before. */
public final class ResetCommand {
    private final Settings settings;
    private final Terminal terminal;

    public ResetCommand(Settings settings, Terminal terminal) {
        this.settings = settings;
        this.terminal = terminal;
    }

    public void run() {
        Installation installation = new Installation(settings);
        installation.end();
        installation.delete();
        terminal.line("Deleted " + settings.directory() + ". The next start begins afresh.");
    }
}
