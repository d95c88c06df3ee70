package rehab.catalog.search;

/**
 * One row of the list.
 *
 * @param summary an {@link rehab.catalog.exercise.ExerciseSummary} as JSON
 */
record ListingRow(String summary, ListPosition position) {}
