package rehab.prescription.content;

/**
 * The way in which a line's exercise is to be done, as the catalog said it in the pinned revision.
 *
 * @param code unique within the exercise, stable over its revisions
 * @param name in plain language
 * @param standard whether it is the one that is meant when none is named
 */
public record LineVariant(String code, String name, boolean standard) {}
