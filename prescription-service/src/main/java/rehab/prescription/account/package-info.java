/** The neighbour that keeps accounts: makes a patient's, replaces its access code, lists a clinic's therapists. Keeps no secret. */
@NullMarked
package rehab.prescription.account;

import org.jspecify.annotations.NullMarked;
