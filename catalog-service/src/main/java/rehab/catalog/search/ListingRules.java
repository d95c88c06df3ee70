package rehab.catalog.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rehab.catalog.exercise.ExerciseContent;
import rehab.catalog.exercise.Variant;

/**
 * What the list holds of an exercise: by which codes it is filtered and by which words it is found. Whoever changes what
 * comes out of this, or of a summary, changes the version, so that installations build their lists again.
 */
final class ListingRules {
    private static final String RULES = "2";
    private static final Synonyms SYNONYMS = Synonyms.shipped();
    /** Of these rules together with the synonyms. */
    static final String VERSION = RULES + "-" + SYNONYMS.hash().substring(0, 12);

    /** In letters: longer ones are not compared with what was typed. */
    static final int LONGEST_WORD = 60;

    private final ExerciseContent content;

    ListingRules(ExerciseContent content) {
        this.content = content;
    }

    /** Every code that the exercise is found by, each once. */
    List<String> codes() {
        Stream<String> equipment = Stream.concat(
                        content.equipment().isEmpty() ? Stream.of(EquipmentFilter.NONE) : Stream.empty(),
                        Stream.of(
                                        content.equipment().stream(),
                                        content.optionalEquipment().stream(),
                                        content.variants().stream()
                                                .flatMap(variant -> Stream.concat(
                                                        variant.equipment().stream(),
                                                        variant.optionalEquipment().stream())))
                                .flatMap(values -> values)
                                .map(value -> EquipmentFilter.valueOf(value.name())))
                .map(value -> Facet.EQUIPMENT.name() + ":" + value.name());
        return Stream.of(
                        Facet.REGION.codes(content.regions()),
                        Facet.TYPE.codes(List.of(content.type())),
                        Facet.POSITION.codes(content.position()),
                        Facet.POSITION.codes(content.variants().stream()
                                .flatMap(variant -> variant.position().stream())
                                .toList()),
                        equipment,
                        Facet.MUSCLE.codes(content.muscles()),
                        content.variants().isEmpty()
                                ? Stream.of(Facet.HAZARDS_UNKNOWN)
                                : Facet.HAZARD.codes(content.hazards()),
                        Facet.WHEN.codes(
                                content.use().stream().map(use -> use.when()).toList()),
                        Facet.SIDES.codes(List.of(content.sides())))
                .flatMap(codes -> codes)
                .distinct()
                .toList();
    }

    String name() {
        return PlainWords.join(content.name());
    }

    /** The other names, and every name in the other ways of writing compounds. */
    String otherNames() {
        return PlainWords.join(Stream.concat(
                content.aliases().stream(),
                Stream.concat(Stream.of(content.name()), content.aliases().stream())
                        .flatMap(name -> PlainWords.pairs(PlainWords.of(name)))));
    }

    /** What it is about, in words: muscles, regions, equipment, variants. */
    String about() {
        Stream<String> codes = Stream.of(
                        content.muscles(),
                        content.regions(),
                        content.position(),
                        content.equipment(),
                        List.of(content.type()))
                .flatMap(List::stream)
                .map(code -> code.name().replace('_', ' '));
        return PlainWords.join(Stream.concat(codes, content.variants().stream().map(Variant::name)));
    }

    /** Other words for what its names say. */
    List<String> namedAlso() {
        return SYNONYMS.english(name() + " " + otherNames());
    }

    List<String> namedAlsoInSpanish() {
        return SYNONYMS.spanish(name() + " " + otherNames());
    }

    /** Other words for what it is about. */
    List<String> aboutAlso() {
        return SYNONYMS.english(about());
    }

    List<String> aboutAlsoInSpanish() {
        return SYNONYMS.spanish(about());
    }

    String purpose() {
        return PlainWords.join(content.purpose());
    }

    /** Names for a comparison with what was typed: plain words after a line feed each, and a line feed at the end. */
    static String lines(Stream<String> names) {
        return names.map(name -> "\n" + PlainWords.join(name)).distinct().collect(Collectors.joining()) + "\n";
    }

    /** The words of these texts, each once, for finding what a mistyped one was meant to be. */
    static Set<String> vocabulary(Stream<String> texts) {
        return texts.flatMap(text -> PlainWords.of(text).stream())
                .filter(word -> word.length() <= LONGEST_WORD)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    String sortName() {
        return content.name().toLowerCase(Locale.ROOT);
    }
}
