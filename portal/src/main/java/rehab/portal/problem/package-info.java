/** Every error that the portal itself answers with (RFC 9457); a service's own problems pass through untouched. */
@NullMarked
package rehab.portal.problem;

import org.jspecify.annotations.NullMarked;
