/** Passes the web application's calls on to the services, in the signed-in person's name. Knows headers, not contents. */
@NullMarked
package rehab.portal.forward;

import org.jspecify.annotations.NullMarked;
