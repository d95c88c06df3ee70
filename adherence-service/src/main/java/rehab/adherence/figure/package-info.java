/**
 * What adherence is: the definitions as pure functions over plan versions, suspensions and sessions. Must not know HTTP,
 * SQL or any framework, nor read a clock: the patient's local today is given.
 */
@NullMarked
package rehab.adherence.figure;

import org.jspecify.annotations.NullMarked;
