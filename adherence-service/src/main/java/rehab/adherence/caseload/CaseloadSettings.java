package rehab.adherence.caseload;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/** From when a patient stands high in the list. None of it is medical advice: each default waits for a clinician's sign-off. */
@ConfigMapping(prefix = "rehab.adherence.caseload")
interface CaseloadSettings {

    /** Pain, 0 to 10, from which it is a reason to look. Source: clinical model, review tasks. */
    @WithDefault("7")
    int painHigh();

    /** Rise of pain over the weeks shown, in points, from which it is. Source: clinical model, review tasks. */
    @WithDefault("2")
    int painRise();

    /** Days without an entry after which it is said, before they are silence. Source: our own; a week of most schedules. */
    @WithDefault("7")
    int quietDays();

    /** The lines as of a day: a period in months is not always as many days. */
    default ReasonPolicy.Lines lines(Period silentAfter, LocalDate today) {
        int silentDays = (int) ChronoUnit.DAYS.between(today.minus(silentAfter), today);
        return new ReasonPolicy.Lines(painHigh(), painRise(), silentDays, quietDays());
    }
}
