package rehab.catalog.source;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that a source says about no exercise in particular.
 *
 * @param text in our own words
 */
@Schema(requiredProperties = {"kind", "text"})
public record SourceStatement(StatementKind kind, String text) {}
