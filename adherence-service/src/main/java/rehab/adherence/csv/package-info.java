/** Writes tables as comma-separated values. Must not know what is in them. */
@NullMarked
package rehab.adherence.csv;

import org.jspecify.annotations.NullMarked;
