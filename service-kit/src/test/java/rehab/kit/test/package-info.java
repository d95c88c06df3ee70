/** What every service's tests share: a real database, an issuer of tokens, house rules and the access table. */
@NullMarked
package rehab.kit.test;

import org.jspecify.annotations.NullMarked;
