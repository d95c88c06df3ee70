/** Where the lines are drawn: thresholds that a clinic can change, each with its source. */
@NullMarked
package rehab.adherence.settings;

import org.jspecify.annotations.NullMarked;
