/** Serves the web application's files, and what browsers are told about them and about every page. */
@NullMarked
package rehab.portal.spa;

import org.jspecify.annotations.NullMarked;
