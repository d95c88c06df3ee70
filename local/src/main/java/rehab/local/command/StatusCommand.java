package rehab.local.command;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import rehab.local.process.HealthProbe;
import rehab.local.process.PortCheck;
import rehab.local.system.Component;
import rehab.local.system.Installation;
import rehab.local.system.Ports;
import rehab.local.system.Settings;

/** {@code ./rehab status}: which parts run, under which process ids, on which ports, and whether they answer. */
public final class StatusCommand {
    private final Installation installation;
    private final Terminal terminal;
    private final HealthProbe health = new HealthProbe();

    public StatusCommand(Settings settings, Terminal terminal) {
        this.installation = new Installation(settings);
        this.terminal = terminal;
    }

    /** True when every part runs and answers. */
    public boolean run() {
        Ports ports = installation.ports();
        boolean allWell = true;
        terminal.line(headline());
        for (Component part : Component.values()) {
            Optional<ProcessHandle> process = installation.process(part);
            String state = process.isEmpty() ? "stopped" : answers(part, ports) ? "healthy" : "not ready";
            String pid = process.map(each -> Long.toString(each.pid())).orElse("-");
            terminal.line("  %-22s %-10s pid %-8s port %d".formatted(part.title(), state, pid, ports.of(part)));
            allWell &= state.equals("healthy");
        }
        return allWell;
    }

    private String headline() {
        if (installation.launcher().isPresent()) {
            return "Running; ./rehab up is process "
                    + installation.launcher().get().pid() + ".";
        }
        boolean orphans = Arrays.stream(Component.values())
                .anyMatch(part -> installation.process(part).isPresent());
        return orphans ? "The launcher has gone, but parts still run: ./rehab down stops them." : "Not running.";
    }

    private boolean answers(Component part, Ports ports) {
        return switch (part) {
            case POSTGRESQL, MAIL -> PortCheck.isBusy(ports.of(part));
            case KEYCLOAK -> health.isReady(URI.create("http://localhost:" + ports.of(part) + "/realms/rehab"));
            default -> health.isReady(URI.create("http://localhost:" + ports.managementOf(part) + "/q/health/ready"));
        };
    }
}
