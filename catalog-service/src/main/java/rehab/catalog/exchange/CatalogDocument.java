package rehab.catalog.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.catalog.exercise.ExerciseContent;
import rehab.catalog.exercise.ExerciseTexts;
import rehab.catalog.lifecycle.ItemStatus;
import rehab.catalog.safety.Condition;
import rehab.catalog.safety.SafetyRule;
import rehab.catalog.source.SourceDocument;
import rehab.catalog.translation.TranslationOrigin;

/**
 * A whole catalog. Lists are in the order of their slugs, fields in the order of the records, absent fields leave no trace:
 * equal catalogs are equal to the byte.
 *
 * @param format always {@value #FORMAT}
 * @param version of this form, not of what it says
 * @param exportedFrom for people; nothing depends on it
 * @param shared the shared library
 * @param own what a clinic has written itself
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CatalogDocument(
        String format,
        int version,
        @Nullable String exportedFrom,
        @Nullable Shared shared,
        @Nullable Own own) {
    /** What the document says that it is. */
    public static final String FORMAT = "rehab-catalog";
    /** The form that this service reads and writes. */
    public static final int VERSION = 1;

    /** The shared library; ids are the same in every installation. */
    public record Shared(
            List<SourceDocument> sources,
            List<Condition> conditions,
            List<SharedRule> rules,
            List<SharedExercise> exercises,
            List<SharedTranslation> translations) {

        public Shared {
            sources = orEmpty(sources);
            conditions = orEmpty(conditions);
            rules = orEmpty(rules);
            exercises = orEmpty(exercises);
            translations = orEmpty(translations);
        }
    }

    /** What one clinic has written; told apart by slug, because an id belongs to one clinic. */
    public record Own(List<OwnExercise> exercises, List<OwnRule> rules, List<OwnTranslation> translations) {

        public Own {
            exercises = orEmpty(exercises);
            rules = orEmpty(rules);
            translations = orEmpty(translations);
        }
    }

    /** A rule of the library. */
    public record SharedRule(UUID id, String slug, ItemStatus status, SafetyRule content) {}

    /** An exercise of the library. */
    public record SharedExercise(UUID id, String slug, ItemStatus status, ExerciseContent content) {}

    /**
     * A translation of the library.
     *
     * @param exercise slug of what it translates
     * @param sourceHash of the English that it was made from
     */
    public record SharedTranslation(
            UUID id,
            String exercise,
            String language,
            ItemStatus status,
            TranslationOrigin origin,
            String sourceHash,
            ExerciseTexts texts) {}

    /**
     * An exercise of the clinic.
     *
     * @param status where it stood; what comes in is a draft whatever this says
     */
    public record OwnExercise(String slug, ItemStatus status, ExerciseContent content) {}

    /**
     * A rule of the clinic.
     *
     * @param status where it stood; what comes in is a draft whatever this says
     */
    public record OwnRule(String slug, ItemStatus status, SafetyRule content) {}

    /**
     * A translation of the clinic, of its own exercise or of a shared one.
     *
     * @param exercise slug of what it translates
     * @param status where it stood; what comes in is a draft whatever this says
     * @param sourceHash of the English that it was made from
     */
    public record OwnTranslation(
            String exercise,
            String language,
            ItemStatus status,
            TranslationOrigin origin,
            String sourceHash,
            ExerciseTexts texts) {}

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
