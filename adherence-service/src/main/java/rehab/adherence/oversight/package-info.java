/** What administrators see of review tasks: numbers, no names. */
@NullMarked
package rehab.adherence.oversight;

import org.jspecify.annotations.NullMarked;
