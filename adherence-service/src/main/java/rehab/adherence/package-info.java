/** What patients did, against what was ordered. Features stand in the packages below. */
@NullMarked
package rehab.adherence;

import org.jspecify.annotations.NullMarked;
