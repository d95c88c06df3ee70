/** Mail that stays on this machine. Knows nothing of who sends it. */
@NullMarked
package rehab.local.mail;

import org.jspecify.annotations.NullMarked;
