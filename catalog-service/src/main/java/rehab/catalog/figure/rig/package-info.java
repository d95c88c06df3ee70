/**
 * The jointed figure: from a script to joints in space at any moment, and what is wrong with them. Plain geometry; must not
 * know how it is drawn.
 */
@NullMarked
package rehab.catalog.figure.rig;

import org.jspecify.annotations.NullMarked;
