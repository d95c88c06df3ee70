package rehab.catalog.source;

/** What a statement of a source is good for. */
public enum StatementKind {
    EVIDENCE,
    SAFETY,
    CONTEXT
}
