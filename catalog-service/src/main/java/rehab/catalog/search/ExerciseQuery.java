package rehab.catalog.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What someone looks for. Within one filter any of the values will do, and every filter must be met; a filter that is not
 * there is met by everything.
 *
 * @param q words of the name, the other names, what stands for them, or the purpose; null or blank: any
 * @param spanish whether the words may be Spanish ones too
 * @param filters the codes asked for; those of {@link Facet#HAZARD} are to be avoided
 * @param own true: only the clinic's own; false: only the shared library; null: both
 * @param facets whether to count what each further filter would leave
 */
record ExerciseQuery(
        @Nullable String q,
        boolean spanish,
        Map<Facet, List<? extends Enum<?>>> filters,
        StatusFilter status,
        @Nullable Boolean own,
        boolean facets) {

    ExerciseQuery {
        Map<Facet, List<? extends Enum<?>>> present = new EnumMap<>(Facet.class);
        filters.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                present.put(facet, List.copyOf(values));
            }
        });
        filters = present;
    }

    boolean asksForWords() {
        return q != null && !q.isBlank();
    }

    SearchWords words() {
        return SearchWords.in(q == null ? "" : q);
    }
}
