/** The pain rule: what reported pain means for going on, and the question about it a day later. Must not know how sessions are logged. */
@NullMarked
package rehab.adherence.pain;

import org.jspecify.annotations.NullMarked;
