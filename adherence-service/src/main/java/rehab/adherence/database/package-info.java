/** Runs SQL in the current transaction. Must not know any table. */
@NullMarked
package rehab.adherence.database;

import org.jspecify.annotations.NullMarked;
