package rehab.prescription.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import rehab.kit.caller.CurrentCaller;
import rehab.kit.problem.CommonProblem;
import rehab.kit.problem.ProblemException;
import rehab.prescription.neighbour.Neighbour;
import rehab.prescription.neighbour.Neighbours;

/**
 * What the catalog says about exercises: one question for any number of them. It decides, by the user's own token, what that
 * user may see. Call it before a transaction begins: an answer may take as long as the time-out allows.
 */
@ApplicationScoped
public class ExerciseCatalog {
    /** The language that exercises are written in, and prescribed in. */
    public static final String ENGLISH = "en";

    private static final int UNAUTHENTICATED = 401;

    private final Neighbour catalog;
    private final CatalogRestClient client;
    private final KnownWords known;
    private final JsonWebToken token;
    private final CurrentCaller caller;

    ExerciseCatalog(
            @RestClient CatalogRestClient client,
            KnownWords known,
            JsonWebToken token,
            CurrentCaller caller,
            Neighbours neighbours) {
        this.catalog = new Neighbour("catalog", neighbours.catalog());
        this.client = client;
        this.known = known;
        this.token = token;
        this.caller = caller;
    }

    /**
     * The current revisions of these exercises; one that the catalog does not have is missing from the answer.
     *
     * @throws ProblemException 401 when the caller's token has run out meanwhile; 503 when the catalog is away
     */
    public Map<UUID, CatalogExercise> current(Collection<UUID> exerciseIds) {
        return ask(ENGLISH, exerciseIds.stream().distinct().map(id -> new CatalogRestClient.Wanted(id, null))).stream()
                .collect(Collectors.toUnmodifiableMap(found -> found.words().id(), found -> found));
    }

    /**
     * Exactly these revisions; one that the catalog does not have is missing from the answer.
     *
     * @throws ProblemException 401 when the caller's token has run out meanwhile; 503 when the catalog is away
     */
    public Map<ExerciseRevision, CatalogExercise> revisions(Collection<ExerciseRevision> pinned) {
        return ask(ENGLISH, wanted(pinned)).stream()
                .collect(Collectors.toUnmodifiableMap(found -> found.words().pinned(), found -> found));
    }

    /**
     * What exactly these revisions say, in English; one that the catalog does not have is missing from the answer. What has
     * been read before is known: the catalog may be away.
     *
     * @throws ProblemException 401 when the caller's token has run out meanwhile; 503 when the catalog is away
     */
    public Map<ExerciseRevision, ExerciseWords> words(Collection<ExerciseRevision> pinned) {
        UUID clinic = caller.get().clinic();
        Map<ExerciseRevision, ExerciseWords> words = new HashMap<>();
        Set<ExerciseRevision> unknown = new HashSet<>();
        for (ExerciseRevision one : pinned) {
            known.find(clinic, one).ifPresentOrElse(said -> words.put(one, said), () -> unknown.add(one));
        }
        revisions(unknown).forEach((revision, exercise) -> words.put(revision, exercise.words()));
        return Map.copyOf(words);
    }

    /**
     * What exactly these revisions say in a language, where the caller's clinic has published it, else in English: the words
     * tell. Asked for anew each time, for a translation can be published or outdated at any time.
     *
     * @param language {@code en} or {@code es}
     * @throws ProblemException 401 when the caller's token has run out meanwhile; 503 when the catalog is away
     */
    public Map<ExerciseRevision, ExerciseWords> words(Collection<ExerciseRevision> pinned, String language) {
        return language.equals(ENGLISH)
                ? words(pinned)
                : ask(language, wanted(pinned)).stream()
                        .map(CatalogExercise::words)
                        .collect(Collectors.toUnmodifiableMap(ExerciseWords::pinned, said -> said));
    }

    private static Stream<CatalogRestClient.Wanted> wanted(Collection<ExerciseRevision> pinned) {
        return pinned.stream().distinct().map(one -> new CatalogRestClient.Wanted(one.exerciseId(), one.revision()));
    }

    private List<CatalogExercise> ask(String language, Stream<CatalogRestClient.Wanted> wanted) {
        var question = new CatalogRestClient.Question(language.equals(ENGLISH) ? null : language, wanted.toList());
        if (question.exercises().isEmpty()) {
            return List.of();
        }
        String authorization = "Bearer " + token.getRawToken();
        Answered answered = catalog.call(Answered.class, () -> answer(authorization, question));
        if (answered.found() == null) {
            throw new ProblemException(
                    CommonProblem.UNAUTHENTICATED, "Your sign-in has run out meanwhile; nothing was changed.");
        }
        if (language.equals(ENGLISH)) {
            UUID clinic = caller.get().clinic();
            answered.found().forEach(exercise -> known.keep(clinic, exercise.words()));
        }
        return answered.found();
    }

    private Answered answer(String authorization, CatalogRestClient.Question question) {
        try {
            return new Answered(client.lookUp(authorization, question).items().stream()
                    .map(LookedUpExercise::exercise)
                    .toList());
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == UNAUTHENTICATED) {
                return new Answered(null);
            }
            throw e;
        }
    }

    /** @param found null when the catalog refused the token */
    private record Answered(@Nullable List<CatalogExercise> found) {}
}
