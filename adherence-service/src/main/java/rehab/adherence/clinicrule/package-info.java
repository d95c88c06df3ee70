/** Which rules a clinic keeps: its lines, tiers, due times and hours. Must not know what the rules find. */
@NullMarked
package rehab.adherence.clinicrule;

import org.jspecify.annotations.NullMarked;
