/** Who is asking, read from the verified token. Must not know what the roles mean. */
@NullMarked
package rehab.kit.caller;

import org.jspecify.annotations.NullMarked;
