package rehab.adherence.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import rehab.adherence.rule.ReviewRule;
import rehab.adherence.rule.Term;
import rehab.adherence.rule.Tier;

/**
 * Review tasks, unless a clinic says otherwise. None of it is medical advice: each default waits for a clinician's sign-off.
 * Lines that figures share (silence, missed in a row, dose) stand with {@link AdherenceSettings}.
 */
@ConfigMapping(prefix = "rehab.review")
public interface ReviewSettings {

    /** Every rule; the defaults stand in application.properties. */
    Map<ReviewRule, Rule> rules();

    /** Least pain in a session, 1 to 10, that is high. Source: clinical model, review tasks. */
    @WithDefault("7")
    int painHighFrom();

    /** Least rise on the patient's own baseline, 1 to 10. Source: clinical model, review tasks. */
    @WithDefault("2")
    int painRiseBy();

    /** Days before a session whose reports are its baseline. Source: our own, four weeks as figures show. */
    @WithDefault("28")
    int baselineDays();

    /** Least number of reports that make a baseline. Source: our own; the median of two is no habit. */
    @WithDefault("3")
    int baselineLeast();

    /** Where a clinic is. Source: our own; a clinic sets its own zone. */
    @WithDefault("UTC")
    ZoneId zone();

    /** Days on which a clinic is open. Source: our own. */
    @WithDefault("MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY")
    Set<DayOfWeek> days();

    /** When it opens. Source: our own. */
    @WithDefault("08:00")
    LocalTime opens();

    /** When it closes. Source: our own. */
    @WithDefault("17:00")
    LocalTime closes();

    /** One rule. */
    interface Rule {
        /** How much it presses. */
        Tier tier();

        /** How long its task may wait, in the unit. */
        int amount();

        /** What the amount counts. */
        Term.Unit unit();
    }
}
