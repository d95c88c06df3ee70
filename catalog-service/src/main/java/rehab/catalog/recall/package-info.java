/** What clinics are told when an exercise says something else about safety, or must no longer be used. */
@NullMarked
package rehab.catalog.recall;

import org.jspecify.annotations.NullMarked;
