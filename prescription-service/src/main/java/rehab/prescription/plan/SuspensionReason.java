package rehab.prescription.plan;

import rehab.kit.text.Text;

/**
 * Why a prescription is paused or resumed.
 *
 * @param reason 1 to 1000 characters
 */
record SuspensionReason(@Text(max = 1000) String reason) {}
