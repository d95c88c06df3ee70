/** Keeps a signed-in person's tokens on the server, sealed with what only their browser holds. Knows no address and no page. */
@NullMarked
package rehab.portal.session;

import org.jspecify.annotations.NullMarked;
