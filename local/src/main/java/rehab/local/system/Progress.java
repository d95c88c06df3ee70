package rehab.local.system;

import java.time.Duration;
import java.util.Collection;

/** Told while a system starts and stops, so that a waiting person sees what goes on. Called from several threads. */
public interface Progress {
    /** Hears everything and says nothing. */
    Progress SILENT = new Progress() {
        @Override
        public void note(String message) {}

        @Override
        public void ready(Component part, Duration taken) {}

        @Override
        public void waiting(Collection<Component> parts, Duration soFar) {}
    };

    /** Something worth a line happened. */
    void note(String message);

    /** A part answers, {@code taken} after it was started. */
    void ready(Component part, Duration taken);

    /** Every few seconds: these parts do not answer yet. */
    void waiting(Collection<Component> parts, Duration soFar);
}
