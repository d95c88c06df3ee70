/** What the tests stand on: a real PostgreSQL, and small real HTTP servers at the neighbours' edge. */
@NullMarked
package rehab.portal.test;

import org.jspecify.annotations.NullMarked;
