/**
 * Whatever is written, reviewed, published and withdrawn: its drafts, immutable revisions and decisions. Must not know what
 * a content says; each kind of content brings an {@link rehab.catalog.lifecycle.ItemType}.
 */
@NullMarked
package rehab.catalog.lifecycle;

import org.jspecify.annotations.NullMarked;
