package rehab.prescription.plan;

/**
 * The prescription after a change.
 *
 * @param etag of that state, to be sent with the next change
 */
public record Change(PrescriptionView prescription, String etag) {}
