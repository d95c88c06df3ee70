/** Logs sessions and reads them back. Nothing a patient did is ever dropped or changed. */
@NullMarked
package rehab.adherence.session;

import org.jspecify.annotations.NullMarked;
