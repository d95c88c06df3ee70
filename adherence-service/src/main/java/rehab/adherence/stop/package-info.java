/** The stop list: what a patient tells of puts prescriptions on hold at once. Must not know sessions. */
@NullMarked
package rehab.adherence.stop;

import org.jspecify.annotations.NullMarked;
