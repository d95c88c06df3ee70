/** Answers requests for drawings and for previews of poses. Must not know how a figure stands or how it is drawn. */
@NullMarked
package rehab.catalog.gallery;

import org.jspecify.annotations.NullMarked;
