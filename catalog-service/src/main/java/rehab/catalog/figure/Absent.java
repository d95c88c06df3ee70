package rehab.catalog.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands for something that a script leaves out. */
final class Absent {
    private Absent() {}

    /** An unchangeable copy. An entry that is null stays, for validation to name. */
    static <T> List<T> none(@Nullable List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /** The number; adding nothing makes of -0.0, which JSON may bring, the 0.0 that it equals. */
    static Double zero(@Nullable Double number) {
        return number == null ? 0.0 : number + 0.0;
    }
}
