package rehab.prescription.template;

import org.jspecify.annotations.Nullable;
import rehab.kit.text.OptionalText;

/**
 * What a template says beyond its routines, one component per item of CERT that needs words or a choice; see {@link CertItem}.
 * Texts have 1 to 1000 characters.
 */
record CertAnswers(
        @Nullable @OptionalText(max = 1000) String equipment,
        @Nullable @OptionalText(max = 1000) String provider,
        @Nullable Grouping grouping,
        @Nullable @OptionalText(max = 1000) String supervision,
        @Nullable @OptionalText(max = 1000) String adherence,
        @Nullable @OptionalText(max = 1000) String motivation,
        @Nullable @OptionalText(max = 1000) String progressionSteps,
        @Nullable @OptionalText(max = 1000) String otherComponents,
        @Nullable @OptionalText(max = 1000) String setting,
        @Nullable Tailoring tailoring,
        @Nullable @OptionalText(max = 1000) String tailoringHow,
        @Nullable @OptionalText(max = 1000) String fidelity) {
    static final CertAnswers NONE =
            new CertAnswers(null, null, null, null, null, null, null, null, null, null, null, null);

    /** With whom it is done. */
    enum Grouping {
        INDIVIDUAL,
        GROUP
    }

    /** Whether all do the same. */
    enum Tailoring {
        /** The same for all. */
        GENERIC,
        /** Fitted to each patient. */
        TAILORED
    }
}
