/** Which state the catalog is in, known without asking the database. Must not know what the catalog holds. */
@NullMarked
package rehab.catalog.version;

import org.jspecify.annotations.NullMarked;
