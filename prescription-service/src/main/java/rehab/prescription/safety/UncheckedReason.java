package rehab.prescription.safety;

import java.util.Arrays;

/** Why something could not be checked. It is never the same as clear. */
enum UncheckedReason {
    /** The catalog did not answer: nothing was checked. */
    CATALOG_AWAY,
    MISSING_DATE,
    MISSING_WEEK,
    DATE_IN_FUTURE,
    UNKNOWN_CONDITION,
    NO_RULE,
    UNKNOWN_EXERCISE,
    UNKNOWN_REVISION,
    UNKNOWN_VARIANT,
    NO_HAZARD_DATA,
    /** The catalog gave a reason that is not known here. */
    OTHER;

    static UncheckedReason of(String told) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(told))
                .findFirst()
                .orElse(OTHER);
    }
}
