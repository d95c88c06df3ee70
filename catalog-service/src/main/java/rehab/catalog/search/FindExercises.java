package rehab.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rehab.catalog.exercise.ReadExercise;
import rehab.catalog.json.StoredJson;
import rehab.catalog.version.CatalogVersions;
import rehab.kit.caller.Caller;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.etag.Etag;
import rehab.kit.problem.CommonProblem;
import rehab.kit.problem.ProblemException;
import rehab.kit.tenancy.Tenancy;

/**
 * Finds exercises, a page at a time: best match first when words are asked for, else by name. A page that the caller has a
 * copy of is not read again, and the database not asked.
 */
@ApplicationScoped
class FindExercises {
    private final Listing listing;
    private final CatalogVersions versions;
    private final CurrentCaller caller;
    private final Tenancy tenancy;
    private final Clock clock;

    FindExercises(Listing listing, CatalogVersions versions, CurrentCaller caller, Tenancy tenancy, Clock clock) {
        this.listing = listing;
        this.versions = versions;
        this.caller = caller;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /**
     * One page of what is looked for.
     *
     * @param cursor nextCursor of the page before
     * @param ifNoneMatch the tags of copies that the caller has
     * @throws ProblemException 400 for a cursor that is not ours; 403 when a patient asks for others than published ones
     */
    Answer find(ExerciseQuery asked, int limit, @Nullable String cursor, @Nullable String ifNoneMatch) {
        Caller asking = caller.get();
        if (asked.status() != StatusFilter.PUBLISHED && !ReadExercise.seesDrafts(asking)) {
            throw new ProblemException(CommonProblem.FORBIDDEN, "Only published exercises are shown to patients.");
        }
        var after = ListPosition.of(cursor);
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        String etag = etag(asking, today, asked, limit, cursor);
        if (Etag.matches(ifNoneMatch, etag)) {
            return new Answer(etag, null);
        }
        boolean nothingToLookUp = asked.asksForWords() && asked.words().isEmpty();
        Found found = nothingToLookUp ? Found.NOTHING : listing.read(ListStatement.of(asked, after, limit + 1, today));
        return new Answer(etag, PageJson.of(found, limit, asked.words().key()));
    }

    /** Of everything that the answer depends on: another clinic's, another role's or another day's is another one. */
    private String etag(Caller asking, LocalDate today, ExerciseQuery asked, int limit, @Nullable String cursor) {
        return Etag.of(StoredJson.hash(
                        ListingRules.VERSION,
                        versions.of(asking.clinicId()),
                        String.valueOf(asking.clinicId()),
                        String.valueOf(tenancy.acting().role()),
                        today.toString(),
                        asked.toString(),
                        String.valueOf(limit),
                        String.valueOf(cursor))
                .substring(0, 32)
                .toLowerCase(Locale.ROOT));
    }

    /**
     * What was asked for.
     *
     * @param page JSON of an {@link ExercisePage}; null: the caller has it
     */
    record Answer(String etag, @Nullable String page) {}
}
