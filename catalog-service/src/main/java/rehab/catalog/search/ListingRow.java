package rehab.catalog.search;

/**
 * One row of the list.
 *
 * @param summary an {@link rehab.catalog.exercise.ExerciseSummary} as JSON, without the state of its review
 * @param reviewState name of a {@link rehab.catalog.exercise.ReviewState}, as of the caller's clinic
 */
record ListingRow(String summary, String reviewState, ListPosition position) {}
