package rehab.catalog.translation;

/** Who put the texts into the other language. */
public enum TranslationOrigin {
    /** A machine did; a person has to read every word before patients see them. */
    MACHINE,
    HUMAN
}
