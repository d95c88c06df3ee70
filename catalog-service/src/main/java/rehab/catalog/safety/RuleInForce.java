package rehab.catalog.safety;

import java.util.UUID;

/**
 * A rule that findings are made from.
 *
 * @param id the same in every version
 * @param slug stable and readable
 * @param version its revision
 * @param shared whether it is of the shared library; else the clinic's own
 * @param awaitingSignOff whether no clinician of the clinic has signed this version off
 * @param rule what it says
 */
record RuleInForce(UUID id, String slug, int version, boolean shared, boolean awaitingSignOff, SafetyRule rule) {}
