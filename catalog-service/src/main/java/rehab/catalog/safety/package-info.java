/**
 * What is unsafe for whom: conditions, rules as reviewed data, and the check of exercises against them. Must not know any
 * patient, and judges by hazard, never by an exercise's name.
 */
@NullMarked
package rehab.catalog.safety;

import org.jspecify.annotations.NullMarked;
