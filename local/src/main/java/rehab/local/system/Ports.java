package rehab.local.system;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import rehab.local.process.PortCheck;
import rehab.local.process.StartFailure;

/** Which TCP port each part listens on. */
public final class Ports {
    private static final int LOWEST_FREE = 20_000;
    /** Ports above belong to outgoing connections, where a client can meet itself. */
    private static final int LOWEST_EPHEMERAL = 32_768;

    private final Map<Component, Integer> ports;
    private final Map<Component, Integer> managementPorts;

    private Ports(Map<Component, Integer> ports, Map<Component, Integer> managementPorts) {
        this.ports = ports;
        this.managementPorts = managementPorts;
    }

    /**
     * The standard ports, each moved by its {@code REHAB_PORT_…} or {@code REHAB_MANAGEMENT_PORT_…} variable.
     *
     * @throws StartFailure naming the variable when one is not a port, or when two parts would share one
     */
    public static Ports fromEnvironment(Map<String, String> environment) {
        Map<Component, Integer> ports = new EnumMap<>(Component.class);
        Map<Component, Integer> managementPorts = new EnumMap<>(Component.class);
        Map<Integer, String> takenBy = new HashMap<>();
        for (Component part : Component.values()) {
            ports.put(part, read(environment, part.portVariable(), part.standardPort(), takenBy));
            if (part.standardManagementPort() != 0) {
                managementPorts.put(
                        part, read(environment, part.managementPortVariable(), part.standardManagementPort(), takenBy));
            }
        }
        return new Ports(ports, managementPorts);
    }

    /** Ports that nothing uses now, for a second system beside the first. */
    public static Ports free() {
        Random random = new Random();
        Set<Integer> chosen = new HashSet<>();
        Map<Component, Integer> ports = new EnumMap<>(Component.class);
        Map<Component, Integer> managementPorts = new EnumMap<>(Component.class);
        for (Component part : Component.values()) {
            ports.put(part, pick(random, chosen));
            if (part.standardManagementPort() != 0) {
                managementPorts.put(part, pick(random, chosen));
            }
        }
        return new Ports(ports, managementPorts);
    }

    /** The port that serves the part's users. */
    public int of(Component part) {
        return require(ports.get(part), part);
    }

    /** The port for health, metrics and, when adjustable, the demo clock. */
    public int managementOf(Component part) {
        return require(managementPorts.get(part), part);
    }

    /** The variables that lead {@link #fromEnvironment} to these ports. */
    public Map<String, String> toEnvironment() {
        Map<String, String> environment = new TreeMap<>();
        ports.forEach((part, port) -> environment.put(part.portVariable(), port.toString()));
        managementPorts.forEach((part, port) -> environment.put(part.managementPortVariable(), port.toString()));
        return environment;
    }

    /** One sentence per port that something else uses: which port, which part wants it, which variable moves it. */
    public List<String> conflicts() {
        return conflicts(PortCheck::isBusy);
    }

    List<String> conflicts(IntPredicate busy) {
        List<String> conflicts = new ArrayList<>();
        for (Component part : Component.values()) {
            if (busy.test(of(part))) {
                conflicts.add(conflict(of(part), part.title(), part.portVariable()));
            }
            if (managementPorts.containsKey(part) && busy.test(managementOf(part))) {
                conflicts.add(
                        conflict(managementOf(part), part.title() + " (management)", part.managementPortVariable()));
            }
        }
        return conflicts;
    }

    private static String conflict(int port, String part, String variable) {
        return "Port %d is in use, but %s needs it: stop what uses it, or choose another with %s=<port>."
                .formatted(port, part, variable);
    }

    private static int read(
            Map<String, String> environment, String variable, int standard, Map<Integer, String> takenBy) {
        String value = environment.getOrDefault(variable, Integer.toString(standard));
        if (!value.matches("[1-9][0-9]{0,4}") || Integer.parseInt(value) > 65_535) {
            throw new StartFailure(variable + "=" + value + " is not a port: it must be a number from 1 to 65535.");
        }
        int port = Integer.parseInt(value);
        String other = takenBy.put(port, variable);
        if (other != null) {
            throw new StartFailure("Port " + port + " would be used twice: by " + other + " and by " + variable + ".");
        }
        return port;
    }

    private static int pick(Random random, Set<Integer> chosen) {
        while (true) {
            int port = LOWEST_FREE + random.nextInt(LOWEST_EPHEMERAL - LOWEST_FREE);
            if (!chosen.contains(port) && !PortCheck.isBusy(port)) {
                chosen.add(port);
                return port;
            }
        }
    }

    private static int require(@Nullable Integer port, Component part) {
        if (port == null) {
            throw new IllegalArgumentException(part.title() + " has no such port");
        }
        return port;
    }
}
