package rehab.catalog.search;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** What the list can be filtered by. In the list's table a code stands as FACET:CODE. */
enum Facet {
    REGION,
    TYPE,
    POSITION,
    EQUIPMENT,
    MUSCLE,
    /** What any variant loads or demands; as a filter, what is to be avoided. */
    HAZARD,
    WHEN,
    SIDES;

    /** A draft may leave open which. */
    Stream<String> codes(Collection<? extends Enum<?>> values) {
        return values.stream().filter(Objects::nonNull).map(value -> name() + ":" + value.name());
    }

    /** The codes as an array of PostgreSQL. */
    String array(List<? extends Enum<?>> values) {
        return "{" + String.join(",", codes(values).toList()) + "}";
    }

    /** Its name in an answer. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
