/** JSON over HTTP as the launcher and the demo data need it; knows no address and no payload. */
@NullMarked
package rehab.local.http;

import org.jspecify.annotations.NullMarked;
