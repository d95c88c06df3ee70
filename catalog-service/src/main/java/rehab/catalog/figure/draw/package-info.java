/** Draws figures as SVG: pure functions of script, form, side and theme. Must not know HTTP or where scripts come from. */
@NullMarked
package rehab.catalog.figure.draw;

import org.jspecify.annotations.NullMarked;
