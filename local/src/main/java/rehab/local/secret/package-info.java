/** Passwords and keys made on the first run and kept beside the data; never in the repository, never in a log. */
@NullMarked
package rehab.local.secret;

import org.jspecify.annotations.NullMarked;
