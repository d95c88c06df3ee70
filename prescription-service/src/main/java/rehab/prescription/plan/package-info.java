/** Prescribing: a draft becomes an immutable version, a change becomes the next one, a pause suspends; and telling those who keep a copy. */
@NullMarked
package rehab.prescription.plan;

import org.jspecify.annotations.NullMarked;
