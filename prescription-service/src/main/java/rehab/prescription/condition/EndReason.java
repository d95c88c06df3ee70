package rehab.prescription.condition;

import rehab.kit.text.Text;

/**
 * Why a condition no longer stands.
 *
 * @param reason 1 to 1000 characters
 */
record EndReason(@Text(max = 1000) String reason) {}
