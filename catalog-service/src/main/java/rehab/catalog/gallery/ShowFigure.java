package rehab.catalog.gallery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rehab.catalog.exercise.ShowExercise;
import rehab.catalog.exercise.ShownExercise;
import rehab.catalog.exercise.Variant;
import rehab.catalog.figure.FigureScript;
import rehab.catalog.figure.Side;
import rehab.catalog.figure.draw.FigureDrawing;
import rehab.catalog.figure.draw.Form;
import rehab.catalog.figure.draw.Theme;
import rehab.catalog.json.StoredJson;
import rehab.kit.etag.Etag;
import rehab.kit.problem.ProblemException;

/** Shows the figure of a variant to whoever may see the exercise. What has been drawn is kept for a while. */
@ApplicationScoped
class ShowFigure {
    private static final int KEPT_CHARACTERS = 24_000_000;

    private final ShowExercise exercises;
    private final Cache<List<String>, String> drawings = Caffeine.newBuilder()
            .maximumWeight(KEPT_CHARACTERS)
            .weigher((List<String> key, String svg) -> svg.length())
            .build();

    ShowFigure(ShowExercise exercises) {
        this.exercises = exercises;
    }

    /**
     * How a figure is wanted.
     *
     * @param side null: as it was written
     */
    record Wish(Form form, @Nullable Side side, Theme theme) {}

    /** A drawing that need not be made when its tag is known already. */
    record Shown(String etag, Supplier<String> svg) {}

    /**
     * The figure of one variant in one revision.
     *
     * @param language of its words; null: English
     * @throws ProblemException 404 when there is no such exercise, revision or variant for this caller, or it has no figure
     */
    Shown show(String slugOrId, int revision, String variant, @Nullable String language, Wish wish) {
        ShownExercise shown = exercises.show(slugOrId, OptionalInt.of(revision), language);
        FigureScript script = shown.exercise().content().variants().stream()
                .filter(candidate -> candidate.code().equals(variant))
                .findFirst()
                .map(Variant::figure)
                .orElseThrow(ProblemException::notFound);
        List<String> key = List.of(
                shown.exercise().contentHash(),
                shown.language(),
                Objects.toString(shown.translatedBy()),
                variant,
                wish.toString(),
                FigureDrawing.VERSION);
        Supplier<String> svg =
                () -> drawings.get(key, ignored -> FigureDrawing.draw(script, wish.form(), wish.side(), wish.theme()));
        return new Shown(Etag.of(StoredJson.hash(key.toArray(String[]::new)).substring(0, 24)), svg);
    }
}
