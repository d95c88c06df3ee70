/** What counts as text that people may type: bounded, well-formed, without control characters. */
@NullMarked
package rehab.kit.text;

import org.jspecify.annotations.NullMarked;
