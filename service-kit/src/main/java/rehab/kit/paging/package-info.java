/** Lists by cursor, so that a page stays right while rows are added. */
@NullMarked
package rehab.kit.paging;

import org.jspecify.annotations.NullMarked;
