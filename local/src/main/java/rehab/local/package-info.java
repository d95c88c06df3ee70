/** Entry point of {@code ./rehab}: reads the command word and hands over; knows nothing of what the commands do. */
@NullMarked
package rehab.local;

import org.jspecify.annotations.NullMarked;
