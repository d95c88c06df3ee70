package rehab.catalog.exercise;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One step of the technique.
 *
 * @param order from 1
 */
@Schema(requiredProperties = {"order", "text"})
public record Step(int order, String text) {}
