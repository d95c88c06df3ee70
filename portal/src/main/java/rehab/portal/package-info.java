/** The portal: what the people's browsers talk to. It knows sign-in and addresses, and no clinical word. */
@NullMarked
package rehab.portal;

import org.jspecify.annotations.NullMarked;
