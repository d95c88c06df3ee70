/** The exercise catalog: what therapists choose from, and where each figure in it comes from. Must not know any patient. */
@NullMarked
package rehab.catalog;

import org.jspecify.annotations.NullMarked;
