/** The shared library that ships with this service, and how it gets into the database at start. */
@NullMarked
package rehab.catalog.content;

import org.jspecify.annotations.NullMarked;
