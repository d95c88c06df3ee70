/** Reminders by e-mail that something is left to do today. Must not say what. */
@NullMarked
package rehab.adherence.reminder;

import org.jspecify.annotations.NullMarked;
