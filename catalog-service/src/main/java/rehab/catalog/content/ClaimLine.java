package rehab.catalog.content;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import rehab.catalog.source.Claim;
import rehab.catalog.source.ClaimField;
import rehab.catalog.source.ClaimScope;
import rehab.catalog.source.ClaimUnit;

/** A claim as authors write it: how far it reaches follows from where it stands. */
record ClaimLine(
        String source,
        ClaimField field,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable ClaimUnit unit,
        @Nullable String qualifier,
        String text,
        @Nullable String variant) {

    Claim ofExercise() {
        return claim(ClaimScope.EXERCISE);
    }

    Claim ofPage() {
        return claim(ClaimScope.PAGE);
    }

    private Claim claim(ClaimScope scope) {
        return new Claim(source, scope, field, min, max, unit, qualifier, text, variant);
    }
}
