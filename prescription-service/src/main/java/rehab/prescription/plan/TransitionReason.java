package rehab.prescription.plan;

import rehab.kit.text.Text;

/**
 * Why a prescription is paused, held, resumed or stopped.
 *
 * @param reason 1 to 1000 characters
 */
record TransitionReason(@Text(max = 1000) String reason) {}
