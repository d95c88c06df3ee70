/** The one source of time. */
@NullMarked
package rehab.kit.clock;

import org.jspecify.annotations.NullMarked;
