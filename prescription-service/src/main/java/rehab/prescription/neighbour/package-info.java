/** How this service waits for a neighbour: briefly, and honestly when it is away. Must not know any neighbour. */
@NullMarked
package rehab.prescription.neighbour;

import org.jspecify.annotations.NullMarked;
