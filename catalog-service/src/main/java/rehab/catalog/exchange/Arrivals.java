package rehab.catalog.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rehab.catalog.lifecycle.ItemKind;
import rehab.kit.problem.FieldProblem;

/** What a document brings, sorted into what is new, what changes, what is there already and what cannot be taken. */
final class Arrivals {
    private final List<FieldProblem> problems;
    private final Map<ItemKind, List<Incoming.Change<?>>> changes = new LinkedHashMap<>();
    private final List<String> created = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private int unchanged;

    Arrivals(List<FieldProblem> problems) {
        this.problems = problems;
    }

    <T> void take(String path, Incoming<T> incoming, String slug, T content) {
        Optional<Refused> refused = incoming.refusal(slug, content);
        Optional<Incoming.Change<T>> change = incoming.change(slug, content);
        if (refused.isPresent()) {
            refuse(
                    path + ".slug",
                    refused.get().name(),
                    slug + " " + refused.get().message());
        } else if (change.isPresent()) {
            changes.computeIfAbsent(incoming.kind(), kind -> new ArrayList<>()).add(change.get());
            note(path, change.get().isNew());
        } else {
            unchanged++;
        }
    }

    void note(String path, boolean isNew) {
        (isNew ? created : changed).add(path);
    }

    void same() {
        unchanged++;
    }

    void refuse(String path, String code, String message) {
        problems.add(new FieldProblem(path, code, message));
    }

    @SuppressWarnings("unchecked") // changes are kept by the kind that they were taken as
    <T> List<Incoming.Change<T>> changes(Incoming<T> incoming) {
        List<?> kept = changes.getOrDefault(incoming.kind(), List.of());
        return (List<Incoming.Change<T>>) kept;
    }

    ImportReport report(boolean dryRun, SharedDifferences shared) {
        return new ImportReport(
                dryRun,
                List.copyOf(created),
                List.copyOf(changed),
                unchanged + shared.same(),
                shared.differences(),
                List.copyOf(problems));
    }
}
