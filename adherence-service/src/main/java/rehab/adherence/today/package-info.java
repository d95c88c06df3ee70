/** What a patient is to do today. */
@NullMarked
package rehab.adherence.today;

import org.jspecify.annotations.NullMarked;
