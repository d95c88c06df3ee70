/** Signing in and out, and who is signed in. The code flow itself is quarkus-oidc's; where its tokens go is the session's. */
@NullMarked
package rehab.portal.signin;

import org.jspecify.annotations.NullMarked;
