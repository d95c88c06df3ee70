/** The neighbour that knows exercises. Asks it with the user's own token and says so when it is away; keeps only what never changes. */
@NullMarked
package rehab.prescription.exercise;

import org.jspecify.annotations.NullMarked;
