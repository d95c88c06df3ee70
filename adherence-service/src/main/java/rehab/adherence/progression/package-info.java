/** Proposes to do more or less of one exercise, from what was logged. Must not change an order: a clinician decides. */
@NullMarked
package rehab.adherence.progression;

import org.jspecify.annotations.NullMarked;
