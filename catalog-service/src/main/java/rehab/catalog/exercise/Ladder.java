package rehab.catalog.exercise;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which variants stand one rung below and one rung above another. */
final class Ladder {
    private final List<Variant> variants;

    Ladder(List<Variant> variants) {
        this.variants = List.copyOf(variants);
    }

    /** Codes on the next rung below, in the order of the exercise; empty on the lowest. */
    List<String> easier(Variant than) {
        return rung(
                below(than).map(Variant::level).max(Comparator.naturalOrder()).orElse(null));
    }

    /** Codes on the next rung above, in the order of the exercise; empty on the highest. */
    List<String> harder(Variant than) {
        return rung(
                above(than).map(Variant::level).min(Comparator.naturalOrder()).orElse(null));
    }

    private Stream<Variant> below(Variant than) {
        return variants.stream().filter(variant -> variant.level() < than.level());
    }

    private Stream<Variant> above(Variant than) {
        return variants.stream().filter(variant -> variant.level() > than.level());
    }

    private List<String> rung(@Nullable Integer level) {
        return variants.stream()
                .filter(variant -> level != null && variant.level() == level)
                .map(Variant::code)
                .toList();
    }
}
