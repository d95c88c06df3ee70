package rehab.catalog.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import rehab.kit.problem.ProblemException;

/** When content has to be looked at again. */
@ApplicationScoped
class ReviewDue {
    private static final int MAX_YEARS = 5;

    private final Period every;

    /**
     * Reads the configuration.
     *
     * @param every how long a review holds unless the reviewer says otherwise; a clinic's own choice, no source sets it
     */
    ReviewDue(@ConfigProperty(name = "rehab.catalog.review-every", defaultValue = "P1Y") Period every) {
        this.every = every;
    }

    /**
     * The day until which a review of today holds.
     *
     * @throws ProblemException 400 when the day asked for is not after today, or more than five years ahead
     */
    LocalDate of(LocalDate reviewedOn, @Nullable LocalDate asked) {
        if (asked == null) {
            return reviewedOn.plus(every);
        }
        if (!asked.isAfter(reviewedOn) || asked.isAfter(reviewedOn.plusYears(MAX_YEARS))) {
            throw ProblemException.invalid(
                    "reviewDue", "Range", "must be after today and at most " + MAX_YEARS + " years ahead");
        }
        return asked;
    }
}
