/** What {@code ./rehab up}, {@code down}, {@code status} and {@code reset} do; prints for people, decides nothing about the parts. */
@NullMarked
package rehab.local.command;

import org.jspecify.annotations.NullMarked;
