/**
 * Sums of patients' weeks, kept by the reckoning and made again by a command, so that a clinic's figures over years scan no
 * sessions. Must not know what an administrator is shown, nor define a figure: that is package figure's.
 */
@NullMarked
package rehab.adherence.rollup;

import org.jspecify.annotations.NullMarked;
