/** Embedded PostgreSQL with the databases and roles of the services; knows nothing of their tables. */
@NullMarked
package rehab.local.database;

import org.jspecify.annotations.NullMarked;
