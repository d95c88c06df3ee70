/**
 * Exercises in other languages: kept as items of their own, shown once the caller's clinic has published them and only
 * while they say what the English says. Must not know how an exercise is found or drawn.
 */
@NullMarked
package rehab.catalog.translation;

import org.jspecify.annotations.NullMarked;
