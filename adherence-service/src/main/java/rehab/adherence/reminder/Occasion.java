package rehab.adherence.reminder;

import java.time.LocalTime;
import java.time.ZoneId;
import rehab.adherence.today.DueToday;

/**
 * What is known of a patient when it is decided whether to write.
 *
 * @param zone where the patient lives
 * @param isWanted whether the patient wants reminders
 * @param hasAddress whether there is somewhere to write to
 * @param at when to write, by the patient's clock
 * @param isOver whether a mail of this local day has left, may have left, or was given up; one that certainly did not leave
 *     may be tried again
 * @param standing what is left to do on this local day
 */
record Occasion(
        ZoneId zone,
        boolean isWanted,
        boolean hasAddress,
        LocalTime at,
        QuietHours quiet,
        boolean isOver,
        DueToday.Standing standing) {}
