package rehab.prescription.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import rehab.prescription.content.DraftContent;
import rehab.prescription.content.DraftLine;
import rehab.prescription.content.DraftRoutine;
import rehab.prescription.content.LineContent;
import rehab.prescription.content.PainRule;
import rehab.prescription.content.PrescriptionContent;
import rehab.prescription.content.RoutineContent;
import rehab.prescription.exercise.CatalogExercise;

/** Makes a draft of what was asked for, once the policies have let it pass: gives identities and pins revisions. */
final class DraftAssembly {
    private final KnownLines known;
    private final Map<UUID, CatalogExercise> catalog;
    private final Supplier<UUID> ids;

    DraftAssembly(KnownLines known, Map<UUID, CatalogExercise> catalog, Supplier<UUID> ids) {
        this.known = known;
        this.catalog = catalog;
        this.ids = ids;
    }

    DraftContent assemble(PrescriptionContent content) {
        List<DraftRoutine> routines =
                content.routines().stream().map(this::routine).toList();
        PainRule painRule = Objects.requireNonNullElse(content.painRule(), PainRule.STOP_ON_PAIN);
        return new DraftContent(content.title(), content.safetyNote(), painRule, routines);
    }

    private DraftRoutine routine(RoutineContent routine) {
        UUID id = Optional.ofNullable(routine.routineId()).orElseGet(ids);
        return new DraftRoutine(
                id,
                routine.name(),
                routine.schedule(),
                routine.lines().stream().map(this::line).toList());
    }

    /** A line keeps its identity as long as it keeps its exercise: what was logged for it stays comparable. */
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
                line.dose(),
                line.side(),
                line.safetyNote());
    }

    private KnownLines.Pinned pin(UUID exerciseId) {
        CatalogExercise exercise = Objects.requireNonNull(catalog.get(exerciseId), "not checked with the catalog");
        return new KnownLines.Pinned(exercise.id(), exercise.slug(), exercise.revision(), exercise.name());
    }
}
