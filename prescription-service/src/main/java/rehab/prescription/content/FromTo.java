package rehab.prescription.content;

import org.jspecify.annotations.Nullable;

/** Something with a lower and an upper end; an end may be missing while a request is being checked. */
interface FromTo {
    @Nullable
    Integer min();

    @Nullable
    Integer max();
}
