package rehab.catalog.search;

/** Which exercises a list shows, by where they are in their life. */
public enum StatusFilter {
    PUBLISHED,
    DRAFT,
    IN_REVIEW,
    RETIRED,
    /** Whatever their status. */
    ALL
}
