/** Pose scripts of moving figures, as exercises store them. Must not know exercises, HTTP or how a figure is drawn. */
@NullMarked
package rehab.catalog.figure;

import org.jspecify.annotations.NullMarked;
