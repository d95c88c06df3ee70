/** Aggregates over a clinic for its administrators. Must not hand out anything about a single patient. */
@NullMarked
package rehab.adherence.clinic;

import org.jspecify.annotations.NullMarked;
