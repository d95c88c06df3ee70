package rehab.catalog.search;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
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

    /** Stands for the hazards of an exercise that nobody has described; whatever is to be avoided, it may have that. */
    static final String HAZARDS_UNKNOWN = "HAZARD:UNKNOWN";

    /** A draft may leave open which. */
    Stream<String> codes(Collection<? extends Enum<?>> values) {
        return values.stream().filter(Objects::nonNull).map(value -> name() + ":" + value.name());
    }

    /** What is looked for with these values, as an array of PostgreSQL. */
    String array(List<? extends Enum<?>> values) {
        Stream<String> also = this == HAZARD ? Stream.of(HAZARDS_UNKNOWN) : Stream.empty();
        return Stream.concat(codes(values), also).collect(Collectors.joining(",", "{", "}"));
    }
}
