package rehab.catalog.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rehab.catalog.lifecycle.ItemKind;
import rehab.catalog.lifecycle.ItemType;
import rehab.catalog.lifecycle.PresentItem;
import rehab.kit.problem.FieldProblem;

/** Exercises as items. Whoever shows present exercises observes {@link StoredRevision} as an event. */
@ApplicationScoped
class ExerciseItems implements ItemType<ExerciseContent> {
    private static final int MAX_NAME = 120;

    private final Event<StoredRevision> presented;

    ExerciseItems(Event<StoredRevision> presented) {
        this.presented = presented;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.EXERCISE;
    }

    @Override
    public Class<ExerciseContent> contentType() {
        return ExerciseContent.class;
    }

    @Override
    public List<FieldProblem> check(ExerciseContent content) {
        return CompletenessPolicy.problems(content);
    }

    @Override
    public List<FieldProblem> checkDraft(ExerciseContent content) {
        List<FieldProblem> problems = new ArrayList<>();
        required("name", content.name(), problems);
        required("purpose", content.purpose(), problems);
        required("type", content.type(), problems);
        required("sides", content.sides(), problems);
        required("countedIn", content.countedIn(), problems);
        String name = content.name();
        if (name != null && (name.isBlank() || name.length() > MAX_NAME)) {
            problems.add(new FieldProblem("name", "Text", "must be 1 to " + MAX_NAME + " characters"));
        }
        return problems;
    }

    private static void required(String field, @Nullable Object value, List<FieldProblem> problems) {
        if (value == null) {
            problems.add(new FieldProblem(field, "NotNull", "must not be absent, not even in a draft"));
        }
    }

    @Override
    public void present(PresentItem<ExerciseContent> item) {
        presented.fire(StoredRevision.of(item));
    }

    @Override
    public boolean safetyChanged(ExerciseContent before, ExerciseContent after) {
        return !before.cautions().equals(after.cautions())
                || !Objects.equals(before.stopIf(), after.stopIf())
                || before.variants().stream().anyMatch(variant -> !asSafe(variant, after));
    }

    /** Whoever does this variant finds it again, with the same hazards and cautions. */
    private static boolean asSafe(Variant variant, ExerciseContent after) {
        return after.variants().stream()
                .anyMatch(same -> same.code().equals(variant.code())
                        && Set.copyOf(same.hazards()).equals(Set.copyOf(variant.hazards()))
                        && same.cautions().equals(variant.cautions()));
    }

    @Override
    public String title(ExerciseContent content) {
        return content.name();
    }

    @Override
    public Set<String> safetyFields() {
        return Set.of("hazards", "cautions", "stopIf");
    }
}
