package rehab.prescription.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rehab.prescription.recall.KnownRecalls;

/**
 * What was activated, complete in itself: it reads the same when the catalog has moved on.
 *
 * @param painLimits there whenever pain is monitored, except in versions from before there were limits
 * @param until last local day; absent: until it is ended
 */
public record VersionContent(
        String title,
        String safetyNote,
        PainRule painRule,
        @Nullable PainLimits painLimits,
        @Nullable LocalDate until,
        List<VersionRoutine> routines) {
    public VersionContent {
        routines = List.copyOf(routines);
    }

    /** The same without the exercises' words, as it was drafted. */
    public DraftContent drafted() {
        return new DraftContent(
                title,
                safetyNote,
                painRule,
                painLimits,
                until,
                routines.stream().map(VersionRoutine::drafted).toList());
    }

    /** The same as a client would send it, with the identities that it has. */
    public PrescriptionContent asked() {
        return new PrescriptionContent(
                title,
                safetyNote,
                painRule,
                painLimits,
                until,
                routines.stream().map(VersionRoutine::content).toList());
    }

    /** The same, showing what has been recalled of its lines. */
    public VersionContent with(KnownRecalls recalls) {
        return new VersionContent(
                title,
                safetyNote,
                painRule,
                painLimits,
                until,
                routines.stream().map(routine -> routine.with(recalls)).toList());
    }
}
