/** Plumbing that every service shares. Knows nothing of what the services are about. */
@NullMarked
package rehab.kit;

import org.jspecify.annotations.NullMarked;
