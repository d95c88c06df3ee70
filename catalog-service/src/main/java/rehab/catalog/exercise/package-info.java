/** Exercises and their immutable revisions, read by slug, id and revision. Must not know how they are found or loaded. */
@NullMarked
package rehab.catalog.exercise;

import org.jspecify.annotations.NullMarked;
