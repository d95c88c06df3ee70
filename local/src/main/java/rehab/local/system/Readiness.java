package rehab.local.system;

import static rehab.local.system.Component.KEYCLOAK;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import rehab.local.process.HealthProbe;
import rehab.local.process.StartFailure;

/** Waits until parts answer, and tells how far they are. */
final class Readiness {
    private static final Duration START_PATIENCE = Duration.ofMinutes(3);
    private static final Duration REMIND_AFTER = Duration.ofSeconds(10);
    private static final long POLL_MILLIS = 150;

    private final Environments environments;
    private final Path logs;
    private final Progress progress;
    private final HealthProbe health = new HealthProbe();

    Readiness(Environments environments, Path logs, Progress progress) {
        this.environments = environments;
        this.logs = logs;
        this.progress = progress;
    }

    /**
     * Returns when every part answers.
     *
     * @param startedAt the parts, and when each was started, in {@link System#nanoTime()}
     * @param requireStarting throws when it is in vain to wait for a part any longer
     */
    void await(Map<Component, Long> startedAt, Consumer<Component> requireStarting) {
        Set<Component> missing = new TreeSet<>(startedAt.keySet());
        long began = System.nanoTime();
        long reminded = began;
        while (true) {
            for (Component part : List.copyOf(missing)) {
                requireStarting.accept(part);
                if (health.isReady(address(part))) {
                    missing.remove(part);
                    progress.ready(part, since(startedAt.getOrDefault(part, began)));
                }
            }
            if (missing.isEmpty()) {
                return;
            }
            if (since(began).compareTo(START_PATIENCE) > 0) {
                throw tooSlow(missing);
            }
            if (since(reminded).compareTo(REMIND_AFTER) > 0) {
                reminded = System.nanoTime();
                progress.waiting(missing, since(began));
            }
            pause();
        }
    }

    private StartFailure tooSlow(Set<Component> missing) {
        String names = missing.stream().map(Component::title).collect(Collectors.joining(", "));
        return new StartFailure("Not ready after " + START_PATIENCE.toMinutes() + " minutes: " + names
                + ". The logs are in " + logs + ".");
    }

    private URI address(Component part) {
        // Keycloak calls itself ready before the realm has been imported.
        return part == KEYCLOAK
                ? environments.address(part).resolve("/realms/rehab/.well-known/openid-configuration")
                : environments.managementAddress(part).resolve("/q/health/ready");
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while starting");
        }
    }
}
