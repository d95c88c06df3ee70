package rehab.local.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import rehab.local.system.Component;
import rehab.local.system.Progress;

/** Plain lines on the terminal; safe to call from several threads. */
public final class Terminal implements Progress {
    private final PrintStream out;

    public Terminal(PrintStream out) {
        this.out = out;
    }

    public synchronized void line(String text) {
        out.println(text);
        out.flush();
    }

    @Override
    public void note(String message) {
        line(message);
    }

    @Override
    public void ready(Component part, Duration taken) {
        line("  %-22s ready after %s".formatted(part.title(), seconds(taken)));
    }

    @Override
    public void waiting(Collection<Component> parts, Duration soFar) {
        String names = parts.stream().map(Component::title).collect(Collectors.joining(", "));
        line("  … still starting after %s: %s".formatted(seconds(soFar), names));
    }

    /** Such as {@code 4.2 s}. */
    public static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%5.1f s", duration.toMillis() / 1000.0);
    }
}
