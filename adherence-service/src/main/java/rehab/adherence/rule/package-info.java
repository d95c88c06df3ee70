/**
 * Which findings a clinician must look at, and by when: pure functions over a patient's plan and log up to a moment, so that
 * the same code works day by day and replays the past. Must not know HTTP, SQL or any framework, nor read a clock.
 */
@NullMarked
package rehab.adherence.rule;

import org.jspecify.annotations.NullMarked;
