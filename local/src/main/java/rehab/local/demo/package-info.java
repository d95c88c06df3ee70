/** Demo clinics with weeks of history, made through the public API at its own time; touches no database and no internal endpoint. */
@NullMarked
package rehab.local.demo;

import org.jspecify.annotations.NullMarked;
