package rehab.prescription.handout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rehab.prescription.content.VersionLine;
import rehab.prescription.exercise.ExerciseWords;

/** What the catalog's own content says of a line, with the figure that the catalog draws. */
enum RealWords implements LineWords {
    /** As it was ordered. */
    ORDERED {
        @Override
        public @Nullable ExerciseWords translation(VersionLine line) {
            return null;
        }

        @Override
        String said(String text) {
            return text;
        }
    },
    /** In the library's Spanish, as if a clinic had signed all of it off. */
    SPANISH {
        @Override
        public ExerciseWords translation(VersionLine line) {
            String figure = line.exerciseSlug();
            JsonNode texts = read("translations/es/" + figure.substring(0, figure.indexOf("--")) + ".json")
                    .path("texts");
            List<ExerciseWords.Variant> variants = new ArrayList<>();
            texts.path("variants").forEach(variant -> variants.add(variant(line, texts, variant)));
            return new ExerciseWords(
                    line.exerciseId(),
                    figure,
                    line.exerciseRevision(),
                    texts.path("name").asText(),
                    "es",
                    steps(texts),
                    texts.path("breathing").asText(null),
                    words(texts, "cautions"),
                    texts.path("feel").asText(null),
                    texts.path("stopIf").asText(null),
                    variants);
        }

        @Override
        String said(String text) {
            return PHRASES.path(text).asText(text);
        }
    };

    private static final Path CONTENT = Path.of("../catalog-service/src/main/resources/content");
    private static final JsonNode PHRASES = read("translations/es/phrases.json");

    @Override
    public FigurePanels figure(VersionLine line) {
        FigurePanels drawn = FigurePanels.of(svg(line.exerciseSlug()));
        return new FigurePanels(
                said(drawn.description()),
                drawn.panels().stream()
                        .map(panel ->
                                new FigurePanels.Panel(panel.svg(), panel.width(), panel.height(), said(panel.label())))
                        .toList());
    }

    /** Words of a figure. */
    abstract String said(String text);

    static JsonNode read(String file) {
        try {
            return new ObjectMapper().readTree(CONTENT.resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String svg(String figure) {
        try (InputStream file = RealWords.class.getResourceAsStream("/figures/" + figure + ".svg")) {
            return new String(Objects.requireNonNull(file, figure).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ExerciseWords.Variant variant(VersionLine line, JsonNode texts, JsonNode variant) {
        String code = variant.path("code").asText();
        var ordered = Map.of(
                Objects.requireNonNull(line.variant()).code(), line.variant().standard());
        return new ExerciseWords.Variant(
                code,
                variant.path("name").asText(),
                ordered.getOrDefault(code, false),
                List.of(),
                List.of(),
                steps(variant.has("steps") ? variant : texts),
                words(variant, "cautions"),
                List.of());
    }

    private static List<ExerciseWords.Step> steps(JsonNode of) {
        List<ExerciseWords.Step> steps = new ArrayList<>();
        of.path("steps")
                .forEach(step -> steps.add(new ExerciseWords.Step(
                        steps.size() + 1, step.path("text").asText())));
        return steps;
    }

    private static List<String> words(JsonNode of, String name) {
        List<String> words = new ArrayList<>();
        of.path(name).forEach(word -> words.add(word.asText()));
        return words;
    }
}
