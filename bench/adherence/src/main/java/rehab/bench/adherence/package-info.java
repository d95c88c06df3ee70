/** Adherence over years of sessions. Must not know how a service does it, except how it stores what patients did. */
@NullMarked
package rehab.bench.adherence;

import org.jspecify.annotations.NullMarked;
