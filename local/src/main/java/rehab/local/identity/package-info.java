/** Keycloak as a local process, and accounts and tokens in its realm; knows nothing of patients beyond a group. */
@NullMarked
package rehab.local.identity;

import org.jspecify.annotations.NullMarked;
