package rehab.prescription.careteam;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of a transfer.
 *
 * @param moved how many patients changed hands; 0 when there were none
 */
@Schema(name = "TransferredCaseload")
record Transferred(int moved) {}
