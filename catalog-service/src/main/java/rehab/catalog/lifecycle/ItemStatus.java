package rehab.catalog.lifecycle;

/** Where an item is in its life. */
public enum ItemStatus {
    /** Being written, and never published yet; cannot be used. */
    DRAFT,
    /** Its first revision waits for a decision; one that has been published stays {@link #PUBLISHED} meanwhile. */
    IN_REVIEW,
    /** In use. */
    PUBLISHED,
    /** No longer to be used; what was done with it stays readable. */
    RETIRED
}
