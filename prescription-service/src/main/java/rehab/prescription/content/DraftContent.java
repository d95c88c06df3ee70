package rehab.prescription.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A working draft: what was asked for, with identities given and each exercise's revision and variant pinned.
 *
 * @param painLimits there whenever pain is monitored
 * @param until last local day; absent: until it is ended
 */
public record DraftContent(
        String title,
        String safetyNote,
        PainRule painRule,
        @Nullable PainLimits painLimits,
        @Nullable LocalDate until,
        List<DraftRoutine> routines) {
    public DraftContent {
        routines = List.copyOf(routines);
    }

    /** The same as a client would send it, with the identities that it has. */
    public PrescriptionContent asked() {
        return new PrescriptionContent(
                title,
                safetyNote,
                painRule,
                painLimits,
                until,
                routines.stream().map(DraftRoutine::content).toList());
    }
}
