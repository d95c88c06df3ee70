/** What a prescription asks of a patient's time, estimated from its routines. Must not know who orders it, for whom, or how it is kept. */
@NullMarked
package rehab.prescription.burden;

import org.jspecify.annotations.NullMarked;
