package rehab.adherence.reckoning;

/**
 * Brings up to date what is derived from a patient's record. Works in the given transaction as role {@code reckoning} of the
 * patient's clinic, with the patient locked; running it again changes nothing.
 */
public interface Reckoner {
    void reckon(Due due);

    /** Lower ones go first. */
    default int order() {
        return 0;
    }
}
