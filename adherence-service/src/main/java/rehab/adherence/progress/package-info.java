/** One patient's adherence, with everything that is always shown beside it. */
@NullMarked
package rehab.adherence.progress;

import org.jspecify.annotations.NullMarked;
