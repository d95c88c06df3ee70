package rehab.adherence.measure;

/**
 * How large a change has to be. Both figures are published averages and not laws; each has its source.
 *
 * @param important least change that patients have called important, in points
 * @param detectable least change that was told from chance, in points; at or above {@code important} there is a doubt between
 * @param source where both come from
 */
record ImportantChange(double important, double detectable, String source) {

    /**
     * Judges a change, whichever its direction.
     *
     * @param points score now minus score at the beginning
     */
    Verdict judge(double points) {
        double size = Math.abs(points);
        if (size < important) {
            return Verdict.SMALLER;
        }
        return size < detectable ? Verdict.BETWEEN : Verdict.LARGER;
    }
}
