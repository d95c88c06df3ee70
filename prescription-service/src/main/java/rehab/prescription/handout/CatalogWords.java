package rehab.prescription.handout;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rehab.prescription.content.Side;
import rehab.prescription.content.VersionContent;
import rehab.prescription.content.VersionLine;
import rehab.prescription.exercise.ExerciseCatalog;
import rehab.prescription.exercise.ExerciseRevision;
import rehab.prescription.exercise.ExerciseWords;
import rehab.prescription.exercise.FigureCatalog;
import rehab.prescription.exercise.FigureKey;
import rehab.prescription.patient.Language;

/**
 * Asks the catalog for what a sheet shows of a version: the figures, and the words in the reader's language where the
 * clinic has signed them off for the very revision that was ordered. What has no such words stays as it was ordered, its figure
 * too, so that a line speaks one language.
 */
@ApplicationScoped
class CatalogWords {
    /** Where an exercise has one way only, its figure goes by this name; the catalog's shared library does it so. */
    private static final String ONLY_VARIANT = "STANDARD";

    private final ExerciseCatalog exercises;
    private final FigureCatalog figures;

    CatalogWords(ExerciseCatalog exercises, FigureCatalog figures) {
        this.exercises = exercises;
        this.figures = figures;
    }

    /** What the catalog has for the lines of this version. */
    LineWords of(VersionContent content, Language language) {
        List<VersionLine> lines = content.routines().stream()
                .flatMap(routine -> routine.lines().stream())
                .toList();
        Translated translated =
                new Translated(translations(lines, Words.in(language).tag()));
        Map<String, List<VersionLine>> byLanguage = lines.stream().collect(Collectors.groupingBy(translated::language));
        Map<FigureKey, FigurePanels> panels = new HashMap<>();
        byLanguage.forEach((spoken, these) -> figures.panels(
                        these.stream().map(CatalogWords::figure).toList(), spoken)
                .forEach((key, svg) -> panels.put(key, FigurePanels.of(svg))));
        return new Found(panels, translated);
    }

    private Map<ExerciseRevision, ExerciseWords> translations(List<VersionLine> lines, String language) {
        return language.equals(ExerciseCatalog.ENGLISH)
                ? Map.of()
                : exercises.words(lines.stream().map(CatalogWords::pinned).toList(), language);
    }

    private static ExerciseRevision pinned(VersionLine line) {
        return new ExerciseRevision(line.exerciseId(), line.exerciseRevision());
    }

    private static FigureKey figure(VersionLine line) {
        String variant = line.variantCode();
        boolean oneSided = line.side() == Side.LEFT || line.side() == Side.RIGHT;
        return new FigureKey(
                line.exerciseId(),
                line.exerciseRevision(),
                variant == null ? ONLY_VARIANT : variant,
                oneSided ? line.side().name() : null);
    }

    /** The catalog answers in English what it may not show in the language asked for. */
    private record Translated(Map<ExerciseRevision, ExerciseWords> words) {
        @Nullable
        ExerciseWords of(VersionLine line) {
            ExerciseWords found = words.get(pinned(line));
            boolean fits = found != null
                    && !found.language().equals(ExerciseCatalog.ENGLISH)
                    && (line.variant() == null
                            || found.variant(line.variantCode()).isPresent());
            return fits ? found : null;
        }

        String language(VersionLine line) {
            ExerciseWords found = of(line);
            return found == null ? ExerciseCatalog.ENGLISH : found.language();
        }
    }

    private record Found(Map<FigureKey, FigurePanels> panels, Translated translated) implements LineWords {
        @Override
        public @Nullable FigurePanels figure(VersionLine line) {
            return panels.get(CatalogWords.figure(line));
        }

        @Override
        public @Nullable ExerciseWords translation(VersionLine line) {
            return translated.of(line);
        }
    }
}
