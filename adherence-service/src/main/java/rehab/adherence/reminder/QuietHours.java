package rehab.adherence.reminder;

import java.time.LocalTime;

/**
 * Hours in which nobody is written to.
 *
 * @param from the first minute of quiet
 * @param until the first minute after it; earlier than {@code from}: on the next day; the same: there are no quiet hours
 */
record QuietHours(LocalTime from, LocalTime until) {

    boolean contains(LocalTime time) {
        boolean fromOn = !time.isBefore(from);
        boolean before = time.isBefore(until);
        return from.isAfter(until) ? fromOn || before : fromOn && before;
    }
}
