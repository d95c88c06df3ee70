/** Tests of the shell script {@code rehab} in the repository's root. */
@NullMarked
package rehab.local.script;

import org.jspecify.annotations.NullMarked;
