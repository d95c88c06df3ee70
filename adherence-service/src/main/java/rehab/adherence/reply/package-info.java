/** What therapists answer to what patients wrote with their sessions. Must not know what becomes of the task. */
@NullMarked
package rehab.adherence.reply;

import org.jspecify.annotations.NullMarked;
