/** The whole platform on one machine, started, stopped and broken on purpose by {@code ./rehab} and by the end-to-end tests. */
@NullMarked
package rehab.local.system;

import org.jspecify.annotations.NullMarked;
