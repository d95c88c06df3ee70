package rehab.adherence.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;
import rehab.adherence.figure.Thresholds;

/**
 * Thresholds and limits. None of them is medical advice: each default waits for a clinician's sign-off. "Clinical model"
 * is the project's own document of that name.
 */
@ConfigMapping(prefix = "rehab.adherence")
public interface AdherenceSettings {

    /** Least share of the ordered dose, 0 to 1, that makes a session COMPLETE. Source: clinical model, adherence 5. */
    @WithDefault("0.8")
    double completeFrom();

    /** Least session adherence, 0 to 1, that is called satisfactory. Source: clinical model, adherence 6. */
    @WithDefault("0.8")
    double satisfactoryFrom();

    /** Relative dose above which over-dosing is flagged. Source: clinical model, adherence 4. */
    @WithDefault("1.2")
    double overDoseAbove();

    /** How many missed in a row are an interruption. Source: clinical model, adherence 6. */
    @WithDefault("3")
    int missedInARow();

    /** How long after it was done a session is accepted without a reason. Source: clinical model, logging. */
    @WithDefault("P7D")
    Duration acceptedLate();

    /** How long after it was done a session is accepted at all. Source: our own bound against mistyped years. */
    @WithDefault("P365D")
    Duration acceptedAtAll();

    /** How long after a session with pain it is asked whether that has settled. Source: clinical model, pain rule. */
    @WithDefault("PT24H")
    Duration followUpAfter();

    /** How long after the session that is asked. Source: our own; later, soreness of other days is mixed in. */
    @WithDefault("PT72H")
    Duration followUpUntil();

    /** How far a device's clock may run ahead of ours. Source: our own bound; devices set by network differ by seconds. */
    @WithDefault("PT5M")
    Duration clockSkew();

    /** How long without any entry makes a patient silent. Source: clinical model, review tasks. */
    @WithDefault("P14D")
    Period silentAfter();

    /** Fewest patients that an aggregate is shown for. Source: product, clinic dashboard. */
    @WithDefault("5")
    int smallestGroup();

    /** Months of session partitions kept ready ahead. Source: our own; a missing month costs speed, never an entry. */
    @WithDefault("3")
    int monthsAhead();

    /** How far back progression looks. Source: our own; what was done longer ago says nothing about the next step. */
    @WithDefault("P180D")
    Period progressionLooksBack();

    /** How often a measure is asked for. Source: the project's own default. */
    @WithDefault("P28D")
    Period measuresEvery();

    /** Least change of pain, in points of 0 to 10, that patients call important. Source: clinical model, measures. */
    @WithDefault("2")
    double importantPainChange();

    /** Least change of pain that was told from chance, in neck pain. Source: clinical model, measures. */
    @WithDefault("4")
    double detectablePainChange();

    /** What is said of where both figures of pain come from. */
    @WithDefault("2 points are commonly called important; 4.0 was measured as detectable change in neck pain")
    String painChangeSource();

    /** Least change of a PSFS activity, in points of 0 to 10, called important. Source: as below, awaiting sign-off. */
    @WithDefault("2")
    double importantFunctionChange();

    /** Least change of a single PSFS activity that was told from chance. Source: Stratford and others, 1995. */
    @WithDefault("3")
    double detectableFunctionChange();

    /** What is said of where both figures of function come from. */
    @WithDefault("Stratford and others 1995: detectable change 2 points for the mean of several activities, 3 for one")
    String functionChangeSource();

    /** The thresholds that figures depend on. */
    default Thresholds thresholds() {
        return new Thresholds(completeFrom(), satisfactoryFrom(), overDoseAbove(), missedInARow());
    }
}
