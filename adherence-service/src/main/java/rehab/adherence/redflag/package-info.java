/** Red flags: versioned questions that are answered before the first session and after each resumption. Must not know sessions. */
@NullMarked
package rehab.adherence.redflag;

import org.jspecify.annotations.NullMarked;
