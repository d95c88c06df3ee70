package rehab.catalog.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rehab.catalog.json.StoredJson;
import rehab.catalog.safety.Condition;
import rehab.catalog.source.SourceDocument;
import rehab.kit.problem.FieldProblem;

/**
 * How the shared library of a document differs from that of this installation.
 *
 * @param same how many items are equal
 * @param differences what is not here, or says something else here
 */
record SharedDifferences(int same, List<FieldProblem> differences) {

    static SharedDifferences between(CatalogDocument.@Nullable Shared document, CatalogDocument.Shared here) {
        if (document == null) {
            return new SharedDifferences(0, List.of());
        }
        List<FieldProblem> differences = new ArrayList<>();
        int same = compare("sources", document.sources(), here.sources(), SourceDocument::code, differences)
                + compare("conditions", document.conditions(), here.conditions(), Condition::code, differences)
                + compare("rules", document.rules(), here.rules(), CatalogDocument.SharedRule::id, differences)
                + compare(
                        "exercises",
                        document.exercises(),
                        here.exercises(),
                        CatalogDocument.SharedExercise::id,
                        differences)
                + compare(
                        "translations",
                        document.translations(),
                        here.translations(),
                        CatalogDocument.SharedTranslation::id,
                        differences);
        return new SharedDifferences(same, List.copyOf(differences));
    }

    private static <T> int compare(
            String list, List<T> document, List<T> here, Function<T, ?> key, List<FieldProblem> differences) {
        Map<?, T> present = here.stream().collect(Collectors.toMap(key, Function.identity()));
        int same = 0;
        for (int i = 0; i < document.size(); i++) {
            String path = "shared." + list + "[" + i + "]";
            T other = present.get(key.apply(document.get(i)));
            if (other == null) {
                differences.add(new FieldProblem(path, "NotHere", "is not in this installation's library"));
            } else if (StoredJson.write(other).equals(StoredJson.write(document.get(i)))) {
                same++;
            } else {
                differences.add(
                        new FieldProblem(path, "Differs", "says something else in this installation's library"));
            }
        }
        return same;
    }
}
