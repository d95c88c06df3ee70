package rehab.prescription.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rehab.prescription.content.DraftContent;
import rehab.prescription.content.DraftLine;
import rehab.prescription.content.DraftRoutine;
import rehab.prescription.content.LineContent;
import rehab.prescription.content.LineVariant;
import rehab.prescription.content.PainLimits;
import rehab.prescription.content.PainRule;
import rehab.prescription.content.PrescriptionContent;
import rehab.prescription.content.RoutineContent;
import rehab.prescription.exercise.ExerciseWords;

/**
 * Makes a draft of what was asked for, once the policies have let it pass: gives identities, and pins revisions, variants and
 * pain limits.
 */
final class DraftAssembly {
    private final KnownLines known;
    private final FoundExercises found;
    private final PainLimits usualLimits;
    private final Supplier<UUID> ids;

    DraftAssembly(KnownLines known, FoundExercises found, PainLimits usualLimits, Supplier<UUID> ids) {
        this.known = known;
        this.found = found;
        this.usualLimits = usualLimits;
        this.ids = ids;
    }

    DraftContent assemble(PrescriptionContent content) {
        List<DraftRoutine> routines =
                content.routines().stream().map(this::routine).toList();
        PainRule painRule = Objects.requireNonNullElse(content.painRule(), PainRule.STOP_ON_PAIN);
        PainLimits limits = painRule == PainRule.PAIN_MONITORING
                ? Objects.requireNonNullElse(content.painLimits(), usualLimits)
                : null;
        return new DraftContent(content.title(), content.safetyNote(), painRule, limits, content.until(), routines);
    }

    private DraftRoutine routine(RoutineContent routine) {
        UUID id = Optional.ofNullable(routine.routineId()).orElseGet(ids);
        return new DraftRoutine(
                id,
                routine.name(),
                routine.schedule(),
                routine.lines().stream().map(this::line).toList());
    }

    /**
     * A line keeps its identity as long as it keeps its exercise, in whatever variant: what was logged for it stays
     * comparable.
     */
    private DraftLine line(LineContent line) {
        Optional<KnownLines.Pinned> pinned = known.pinned(line);
        KnownLines.Pinned exercise = pinned.orElseGet(() -> pin(line.exerciseId()));
        UUID id = pinned.isPresent() ? Objects.requireNonNull(line.lineId()) : ids.get();
        return new DraftLine(
                id,
                exercise.exerciseId(),
                exercise.slug(),
                exercise.revision(),
                exercise.name(),
                variant(line, pinned),
                line.dose(),
                line.side(),
                line.safetyNote(),
                line.progression(),
                null);
    }

    /** The variant asked for, or the standard one at once; none where the exercise has none. */
    private @Nullable LineVariant variant(LineContent line, Optional<KnownLines.Pinned> pinned) {
        if (pinned.isPresent() && pinned.get().isPinnedTo(line.variant())) {
            return pinned.get().variant();
        }
        return found.words(line.exerciseId(), pinned)
                .flatMap(words -> words.variant(line.variant()))
                .map(variant -> new LineVariant(variant.code(), variant.name(), variant.standard()))
                .orElse(null);
    }

    private KnownLines.Pinned pin(UUID exerciseId) {
        ExerciseWords exercise = found.words(exerciseId, Optional.empty()).orElseThrow();
        return new KnownLines.Pinned(exercise.id(), exercise.slug(), exercise.revision(), exercise.name(), null);
    }
}
