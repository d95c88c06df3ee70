/** Reckons again what depends on a patient's record after it changed or a day ended. Must not know what that is. */
@NullMarked
package rehab.adherence.reckoning;

import org.jspecify.annotations.NullMarked;
