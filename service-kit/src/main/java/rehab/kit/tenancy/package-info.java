/** Tells PostgreSQL row-level security whose transaction it is. Must not know any table. */
@NullMarked
package rehab.kit.tenancy;

import org.jspecify.annotations.NullMarked;
