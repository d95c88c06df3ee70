package rehab.catalog.exercise;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How it stands with the language that was asked for, in the caller's clinic.
 *
 * @param language two letters
 */
@Schema(requiredProperties = {"language", "state"})
public record Translation(@Schema(examples = "es") String language, TranslationState state) {}
