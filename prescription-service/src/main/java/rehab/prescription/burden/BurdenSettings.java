package rehab.prescription.burden;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * How long things take, and from where on a prescription is called much. There is no agreed number for either: the defaults
 * name what they lean on, a clinic may have better ones, and going past a limit says so and forbids nothing.
 */
@ConfigMapping(prefix = "rehab.prescription.burden")
public interface BurdenSettings {

    /**
     * Seconds that one repetition takes, without the time that it is held. Leans on the moderate velocity of the American College
     * of Sports Medicine's position stand on resistance training (2009), up to 2 s each way.
     */
    @WithDefault("4")
    int secondsPerRepetition();

    /** Seconds that one calm breath takes. Leans on the slow end of an adult's breathing at rest, 12 breaths a minute. */
    @WithDefault("5")
    int secondsPerBreath();

    /** Seconds from one exercise of a routine to the next. Leans on nothing but the time to read on and take up a position. */
    @WithDefault("15")
    int secondsBetweenExercises();

    /**
     * More different exercises than this on one day are called many. Leans on Henry, Rosemond and Eckert (Physical Therapy, 1999):
     * of 15 older people, those given two exercises did them better than those given eight, and five was not told apart from
     * either. A review (Bachmann, Oesch and Bachmann, 2018) recommends fewer than four.
     */
    @WithDefault("5")
    int exercisesPerDay();

    /** More minutes than this on one day are called long. No source gives a number: this one is a proposal. */
    @WithDefault("30")
    int minutesPerDay();

    /** More minutes than this in one week are called long. No source gives a number: this one is a proposal. */
    @WithDefault("150")
    int minutesPerWeek();
}
