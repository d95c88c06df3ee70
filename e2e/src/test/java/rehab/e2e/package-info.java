/** The main journeys over the whole system. Knows the services only by what they answer over HTTP. */
@NullMarked
package rehab.e2e;

import org.jspecify.annotations.NullMarked;
