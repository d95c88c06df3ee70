package rehab.local.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends what an earlier run left behind when it could not stop its own children, for example because it was killed. */
public final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Leftovers() {}

    /** Ends every living process that has a note and removes the notes. The caller holds the run lock: nobody else uses them. */
    public static List<String> end(PidNotes notes) {
        List<String> ended = new ArrayList<>();
        for (String name : notes.names()) {
            notes.find(name).ifPresent(process -> {
                end(process, PATIENCE);
                ended.add(name);
            });
            notes.remove(name);
        }
        return ended;
    }

    /** Asks a process that need not be our child to stop, waits, then kills it. */
    public static void end(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!waitFor(process, patience)) {
            process.destroyForcibly();
            waitFor(process, PATIENCE);
        }
    }

    /** Waits until a process that need not be our child has ended; false when it has not within {@code patience}. */
    public static boolean waitFor(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            return !process.isAlive();
        }
    }
}
