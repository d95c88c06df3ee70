/** Entity tags for conditional reads and guarded changes. */
@NullMarked
package rehab.kit.etag;

import org.jspecify.annotations.NullMarked;
