/** The service's neighbours as they look on the wire, and the people who use it, for tests. */
@NullMarked
package rehab.prescription.support;

import org.jspecify.annotations.NullMarked;
