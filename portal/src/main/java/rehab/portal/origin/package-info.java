/** Whether a request was made by the portal's own pages, rather than by another site using this browser. */
@NullMarked
package rehab.portal.origin;

import org.jspecify.annotations.NullMarked;
