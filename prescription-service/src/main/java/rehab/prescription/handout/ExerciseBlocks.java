package rehab.prescription.handout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rehab.prescription.content.ExerciseStep;
import rehab.prescription.content.LineVariant;
import rehab.prescription.content.VersionLine;
import rehab.prescription.exercise.ExerciseWords;

/** Makes the block of one exercise. Exercises are numbered through the whole sheet; equal pictures are kept once. */
final class ExerciseBlocks {
    /** The catalog's own language, in which versions keep its words. */
    private static final String ORDERED_IN = "en";

    private final Words words;
    private final DoseWords doses;
    private final Look look;
    private final LineWords lines;
    private final Map<String, String> pictures;
    private final Map<String, String> names = new HashMap<>();
    private int number;

    ExerciseBlocks(Words words, Look look, LineWords lines, Map<String, String> pictures) {
        this.words = words;
        this.doses = new DoseWords(words);
        this.look = look;
        this.lines = lines;
        this.pictures = pictures;
    }

    Sheet.Exercise exercise(VersionLine line) {
        number++;
        FigurePanels figure = lines.figure(line);
        Told told = told(line);
        return new Sheet.Exercise(
                number,
                told.name(),
                told.variant(),
                told.language(),
                figure(figure),
                doses.main(line.dose(), line.side()),
                doses.more(line.dose()),
                told.steps(),
                told.breathing(),
                told.feel(),
                told.stopIf(),
                told.cautions(),
                FreeTexts.orNone(line.safetyNote()),
                recalled(line));
    }

    /** In the reader's language where the catalog has it; else as it was ordered. */
    private Told told(VersionLine line) {
        ExerciseWords other = lines.translation(line);
        if (other == null) {
            LineVariant variant = line.variant();
            return new Told(
                    line.exerciseName(),
                    variant == null || variant.standard() ? null : variant.name(),
                    ORDERED_IN,
                    line.steps().stream().map(ExerciseStep::text).toList(),
                    line.breathing(),
                    line.feel(),
                    line.stopIf(),
                    line.cautions());
        }
        Optional<ExerciseWords.Variant> variant = other.variant(line.variantCode());
        return new Told(
                other.name(),
                variant.filter(one -> !one.standard())
                        .map(ExerciseWords.Variant::name)
                        .orElse(null),
                other.language(),
                variant.map(ExerciseWords.Variant::steps).orElse(other.steps()).stream()
                        .map(ExerciseWords.Step::text)
                        .toList(),
                other.breathing(),
                other.feel(),
                other.stopIf(),
                Stream.concat(other.cautions().stream(), variant.stream().flatMap(one -> one.cautions().stream()))
                        .toList());
    }

    /** An exercise's words in one language. */
    private record Told(
            String name,
            @Nullable String variant,
            String language,
            List<String> steps,
            @Nullable String breathing,
            @Nullable String feel,
            @Nullable String stopIf,
            List<String> cautions) {}

    private @Nullable String recalled(VersionLine line) {
        return line.recall() == null ? null : words.say("notice.recalled");
    }

    private Sheet.Figure figure(@Nullable FigurePanels figure) {
        if (figure == null) {
            return new Sheet.Figure(List.of(), 0);
        }
        PanelLayout layout = PanelLayout.of(figure.panels(), look);
        return new Sheet.Figure(pictures(figure, layout), layout.cell());
    }

    private List<Sheet.Picture> pictures(FigurePanels figure, PanelLayout layout) {
        List<Sheet.Picture> shown = new ArrayList<>();
        for (FigurePanels.Panel panel : figure.panels()) {
            int at = shown.size();
            shown.add(new Sheet.Picture(
                    at + 1,
                    names.computeIfAbsent(panel.svg(), this::keep),
                    alt(figure, panel, at + 1),
                    panel.label(),
                    panel.width() * layout.scale(),
                    panel.height() * layout.scale()));
        }
        return List.copyOf(shown);
    }

    private String keep(String svg) {
        String name = pictures.size() + ".svg";
        pictures.put(name, svg);
        return name;
    }

    /** The first picture also says what the whole is, for that stands nowhere else. */
    private String alt(FigurePanels figure, FigurePanels.Panel panel, int position) {
        Map<String, Object> values =
                Map.of("number", position, "count", figure.panels().size(), "label", panel.label());
        String alt = words.say(panel.label().isEmpty() ? "picture.alt.plain" : "picture.alt", values);
        return position == 1 ? alt + " " + figure.description() : alt;
    }
}
