/** The closed catalogue of what this service refuses besides what every service refuses. */
@NullMarked
package rehab.catalog.problem;

import org.jspecify.annotations.NullMarked;
