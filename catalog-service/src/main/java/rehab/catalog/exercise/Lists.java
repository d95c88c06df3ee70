package rehab.catalog.exercise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of a record as they come from JSON. */
final class Lists {
    private Lists() {}

    /** An unchangeable copy; absent is empty. An entry that is null stays, for validation to name. */
    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }
}
