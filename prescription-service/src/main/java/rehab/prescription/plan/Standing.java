package rehab.prescription.plan;

/**
 * A prescription as the policies see it.
 *
 * @param currentVersion the newest activated version; 0 when there is none
 * @param hasDraft whether the next version is being worked on
 */
record Standing(PrescriptionStatus status, int currentVersion, boolean hasDraft) {
    int nextVersion() {
        return currentVersion + 1;
    }
}
