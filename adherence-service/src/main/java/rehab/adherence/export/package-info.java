/** One patient's record to take away, row by row as it is read. */
@NullMarked
package rehab.adherence.export;

import org.jspecify.annotations.NullMarked;
