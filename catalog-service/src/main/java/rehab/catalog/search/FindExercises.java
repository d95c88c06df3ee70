package rehab.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rehab.catalog.exercise.ReadExercise;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.paging.Page;
import rehab.kit.problem.CommonProblem;
import rehab.kit.problem.ProblemException;

/** Finds exercises, a page at a time: best match first when words are asked for, else by name. */
@ApplicationScoped
class FindExercises {
    private final Listing listing;
    private final CurrentCaller caller;

    FindExercises(Listing listing, CurrentCaller caller) {
        this.listing = listing;
        this.caller = caller;
    }

    /**
     * One page of what is looked for; the rows hold the summaries as JSON.
     *
     * @param cursor nextCursor of the page before
     * @throws ProblemException 400 for a cursor that is not ours; 403 when a patient asks for others than published ones
     */
    @Transactional
    Page<ListingRow> find(ExerciseQuery asked, int limit, @Nullable String cursor) {
        if (asked.status() != StatusFilter.PUBLISHED && !ReadExercise.seesDrafts(caller.get())) {
            throw new ProblemException(CommonProblem.FORBIDDEN, "Only published exercises are shown to patients.");
        }
        var after = ListPosition.of(cursor);
        if (asked.asksForWords() && asked.words().isEmpty()) {
            return new Page<>(List.of(), null);
        }
        return Page.of(listing.rows(asked, after, limit + 1), limit, row -> row.position()
                .cursor());
    }
}
