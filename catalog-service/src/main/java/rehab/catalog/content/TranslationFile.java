package rehab.catalog.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rehab.catalog.exercise.ClaimTexts;
import rehab.catalog.exercise.ExerciseTexts;
import rehab.catalog.exercise.VariantTexts;
import rehab.catalog.json.StoredJson;
import rehab.catalog.translation.TranslationOrigin;

/**
 * One file of {@code content/translations}, as translators write it. What many exercises share (the disclaimer, what the
 * sources say, the words in a figure) it leaves out: that stands once in {@code phrases.json}, by its English.
 *
 * @param id of the translation, the same in every installation, for ever
 * @param slug of the exercise
 * @param sourceHash of the English that it was made from, without what stands in the phrases
 */
record TranslationFile(UUID id, String slug, TranslationOrigin origin, String sourceHash, ExerciseTexts texts) {

    /** Whether the English is still what it was made from. */
    boolean isOf(ExerciseTexts english) {
        return sourceHash.equals(hash(english));
    }

    /** What the file keeps of the English that it was made from. */
    static String hash(ExerciseTexts english) {
        return StoredJson.hash(StoredJson.write(complete(english, List.of(), "", Map.of(), Optional.empty())));
    }

    /** All texts: the file's own, and by their English those that it leaves out; English where there is no phrase. */
    ExerciseTexts complete(ExerciseTexts english, Map<String, String> phrases) {
        List<ClaimTexts> claims = english.claims().stream()
                .map(claim -> new ClaimTexts(phrase(claim.text(), phrases), optional(claim.qualifier(), phrases)))
                .toList();
        return complete(texts, claims, phrase(english.disclaimer(), phrases), phrases, Optional.of(english));
    }

    /** The English that a translation of this exercise needs a phrase for. */
    static Stream<String> phrasesOf(ExerciseTexts english) {
        return Stream.of(
                        Stream.of(english.disclaimer()),
                        english.claims().stream().map(ClaimTexts::text),
                        english.claims().stream().map(ClaimTexts::qualifier),
                        figureTexts(english))
                .flatMap(texts -> texts)
                .filter(text -> text != null)
                .distinct();
    }

    /** Of those, the words in its figures. */
    static Stream<String> figureTexts(ExerciseTexts english) {
        return english.variants().stream()
                .flatMap(variant ->
                        Stream.concat(Stream.ofNullable(variant.figureAlt()), variant.figureKeys().stream()));
    }

    private static ExerciseTexts complete(
            ExerciseTexts texts,
            List<ClaimTexts> claims,
            String disclaimer,
            Map<String, String> phrases,
            Optional<ExerciseTexts> english) {
        return new ExerciseTexts(
                texts.name(),
                texts.aliases(),
                texts.purpose(),
                texts.steps(),
                texts.breathing(),
                texts.feel(),
                texts.stopIf(),
                texts.mistakes(),
                texts.cautions(),
                texts.substitutes(),
                texts.variants().stream()
                        .map(variant -> drawn(variant, english, phrases))
                        .toList(),
                texts.contradictions(),
                claims,
                texts.doseReading(),
                disclaimer);
    }

    private static VariantTexts drawn(
            VariantTexts variant, Optional<ExerciseTexts> english, Map<String, String> phrases) {
        return english.flatMap(texts -> texts.variants().stream()
                        .filter(own -> own.code().equals(variant.code()))
                        .findFirst())
                .map(own -> variant.withFigure(
                        optional(own.figureAlt(), phrases),
                        own.figureKeys().stream()
                                .map(label -> phrase(label, phrases))
                                .toList()))
                .orElseGet(() -> variant.withFigure(null, List.of()));
    }

    private static @Nullable String optional(@Nullable String english, Map<String, String> phrases) {
        return english == null ? null : phrase(english, phrases);
    }

    private static String phrase(String english, Map<String, String> phrases) {
        return phrases.getOrDefault(english, english);
    }
}
