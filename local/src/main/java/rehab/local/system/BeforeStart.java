package rehab.local.system;

import java.nio.file.Files;
import java.util.List;
import rehab.local.database.PostmasterFile;
import rehab.local.process.Leftovers;
import rehab.local.process.PidNotes;
import rehab.local.process.StartFailure;

/** What must hold before anything is started, and what an earlier run left. */
final class BeforeStart {
    private final Settings settings;
    private final Progress progress;
    private final PidNotes notes;

    BeforeStart(Settings settings, Progress progress, PidNotes notes) {
        this.settings = settings;
        this.progress = progress;
        this.notes = notes;
    }

    /** @throws StartFailure when an application has not been built, or a port is in use */
    void require() {
        requireBuilt();
        endLeftovers();
        requireFreePorts();
    }

    private void requireBuilt() {
        for (Component part : Component.values()) {
            if (part.isApplication() && !Files.exists(settings.applicationJar(part))) {
                throw new StartFailure(
                        part.title() + " has not been built: " + settings.applicationJar(part) + " is missing.");
            }
        }
    }

    private void endLeftovers() {
        List<String> ended = Leftovers.end(notes);
        if (!ended.isEmpty()) {
            progress.note("Ended what an earlier run had left behind: " + String.join(", ", ended));
        }
        new PostmasterFile(settings.databaseDirectory()).endOrphan();
    }

    private void requireFreePorts() {
        List<String> conflicts = settings.ports().conflicts();
        if (!conflicts.isEmpty()) {
            throw new StartFailure(String.join(System.lineSeparator(), conflicts));
        }
    }
}
