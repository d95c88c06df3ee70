/** A therapist's patients, one line each, read with a constant number of statements. */
@NullMarked
package rehab.adherence.caseload;

import org.jspecify.annotations.NullMarked;
