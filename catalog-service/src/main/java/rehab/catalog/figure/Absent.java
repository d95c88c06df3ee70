package rehab.catalog.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands for something that a script leaves out. */
final class Absent {
    private Absent() {}

    static <T> List<T> none(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    static Double zero(@Nullable Double number) {
        return number == null ? 0.0 : number;
    }
}
