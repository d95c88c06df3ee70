package rehab.prescription.handout;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rehab.prescription.content.Side;
import rehab.prescription.content.VersionContent;
import rehab.prescription.content.VersionLine;
import rehab.prescription.exercise.ExerciseWords;
import rehab.prescription.exercise.FigureCatalog;
import rehab.prescription.exercise.FigureKey;
import rehab.prescription.patient.Language;

/** Asks the catalog for the figures of a version; its words stay those of the version, translated by nobody yet. */
@ApplicationScoped
class CatalogWords {
    /** Where an exercise has one way only, its figure goes by this name; the catalog's shared library does it so. */
    private static final String ONLY_VARIANT = "STANDARD";

    private final FigureCatalog figures;

    CatalogWords(FigureCatalog figures) {
        this.figures = figures;
    }

    /** What the catalog has for the lines of this version. */
    LineWords of(VersionContent content, Language language) {
        List<VersionLine> lines = content.routines().stream()
                .flatMap(routine -> routine.lines().stream())
                .toList();
        Map<FigureKey, FigurePanels> panels = new HashMap<>();
        figures.panels(
                        lines.stream().map(CatalogWords::figure).toList(),
                        Words.in(language).tag())
                .forEach((key, svg) -> panels.put(key, FigurePanels.of(svg)));
        return new Found(panels);
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

    private record Found(Map<FigureKey, FigurePanels> panels) implements LineWords {
        @Override
        public @Nullable FigurePanels figure(VersionLine line) {
            return panels.get(CatalogWords.figure(line));
        }

        @Override
        public @Nullable ExerciseWords translation(VersionLine line) {
            return null;
        }
    }
}
