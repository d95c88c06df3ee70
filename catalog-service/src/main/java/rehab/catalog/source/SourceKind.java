package rehab.catalog.source;

/** What sort of document a source is. */
public enum SourceKind {
    CLINICAL_HANDOUT,
    WEB_ARTICLE
}
