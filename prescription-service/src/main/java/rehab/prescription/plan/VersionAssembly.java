package rehab.prescription.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rehab.prescription.content.DraftContent;
import rehab.prescription.content.DraftLine;
import rehab.prescription.content.DraftRoutine;
import rehab.prescription.content.ExerciseStep;
import rehab.prescription.content.LineVariant;
import rehab.prescription.content.NextVariants;
import rehab.prescription.content.VersionContent;
import rehab.prescription.content.VersionLine;
import rehab.prescription.content.VersionRoutine;
import rehab.prescription.exercise.ExerciseRevision;
import rehab.prescription.exercise.ExerciseWords;

/**
 * Makes a version of a draft: each line gets the words of its variant in the pinned revision. They come from the version
 * before where that has the same, for a revision never changes; the rest comes from the catalog.
 */
final class VersionAssembly {
    private final DraftContent draft;
    private final Map<Wording, VersionLine> before = new HashMap<>();

    VersionAssembly(DraftContent draft, @Nullable VersionContent previous) {
        this.draft = draft;
        if (previous != null) {
            previous.routines().stream()
                    .flatMap(routine -> routine.lines().stream())
                    .forEach(line -> before.put(
                            new Wording(
                                    new ExerciseRevision(line.exerciseId(), line.exerciseRevision()),
                                    line.variantCode()),
                            line));
        }
    }

    /** What decides a line's words. */
    private record Wording(
            ExerciseRevision exercise, @Nullable String variant) {
        static Wording of(DraftLine line) {
            return new Wording(new ExerciseRevision(line.exerciseId(), line.exerciseRevision()), line.variantCode());
        }
    }

    DraftContent draft() {
        return draft;
    }

    /** The revisions to be checked with the catalog: those that the version before does not have. */
    Set<ExerciseRevision> unchecked() {
        Set<ExerciseRevision> checked =
                before.keySet().stream().map(Wording::exercise).collect(Collectors.toSet());
        return missing().filter(revision -> !checked.contains(revision)).collect(Collectors.toSet());
    }

    /** The revisions that have been checked before, and whose words are still to be read for another variant. */
    Set<ExerciseRevision> unread() {
        Set<ExerciseRevision> unchecked = unchecked();
        return missing().filter(revision -> !unchecked.contains(revision)).collect(Collectors.toSet());
    }

    private Stream<ExerciseRevision> missing() {
        return draft.routines().stream()
                .map(DraftRoutine::lines)
                .flatMap(List::stream)
                .map(Wording::of)
                .filter(wording -> !before.containsKey(wording))
                .map(Wording::exercise);
    }

    VersionContent assemble(Map<ExerciseRevision, ExerciseWords> catalog) {
        List<VersionRoutine> routines = draft.routines().stream()
                .map(routine -> new VersionRoutine(
                        routine.routineId(),
                        routine.name(),
                        routine.schedule(),
                        routine.lines().stream()
                                .map(line -> line(line, catalog))
                                .toList()))
                .toList();
        return new VersionContent(
                draft.title(), draft.safetyNote(), draft.painRule(), draft.painLimits(), draft.until(), routines);
    }

    private VersionLine line(DraftLine line, Map<ExerciseRevision, ExerciseWords> catalog) {
        Wording wording = Wording.of(line);
        VersionLine earlier = before.get(wording);
        return earlier == null
                ? worded(line, Objects.requireNonNull(catalog.get(wording.exercise()), "not read from the catalog"))
                : worded(line, earlier);
    }

    private static VersionLine worded(DraftLine line, VersionLine earlier) {
        return new VersionLine(
                line.lineId(),
                line.exerciseId(),
                line.exerciseSlug(),
                line.exerciseRevision(),
                line.exerciseName(),
                earlier.variant(),
                earlier.nextVariants(),
                earlier.steps(),
                earlier.breathing(),
                earlier.cautions(),
                earlier.feel(),
                earlier.stopIf(),
                earlier.hazards(),
                line.dose(),
                line.side(),
                line.safetyNote(),
                line.progression(),
                null);
    }

    private static VersionLine worded(DraftLine line, ExerciseWords words) {
        ExerciseWords.Variant variant = words.variant(line.variantCode()).orElse(null);
        List<String> ownCautions = variant == null ? List.of() : variant.cautions();
        return new VersionLine(
                line.lineId(),
                line.exerciseId(),
                line.exerciseSlug(),
                line.exerciseRevision(),
                line.exerciseName(),
                variant == null ? null : new LineVariant(variant.code(), variant.name(), variant.standard()),
                variant == null ? null : new NextVariants(variant.easier(), variant.harder()),
                (variant == null ? words.steps() : variant.steps())
                        .stream()
                                .map(step -> new ExerciseStep(step.order(), step.text()))
                                .toList(),
                words.breathing(),
                Stream.concat(words.cautions().stream(), ownCautions.stream()).toList(),
                words.feel(),
                words.stopIf(),
                variant == null ? null : variant.hazards(),
                line.dose(),
                line.side(),
                line.safetyNote(),
                line.progression(),
                null);
    }
}
