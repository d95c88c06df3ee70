package rehab.prescription.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import rehab.kit.problem.CommonProblem;
import rehab.kit.problem.ProblemException;
import rehab.prescription.neighbour.Neighbour;
import rehab.prescription.neighbour.Neighbours;

/**
 * What the catalog says about exercises. It decides, by the user's own token, what that user may see. Call it before a
 * transaction begins: an answer may take as long as the time-out allows.
 */
@ApplicationScoped
public class ExerciseCatalog {
    private static final int UNAUTHENTICATED = 401;
    private static final int NOT_FOUND = 404;

    private final Neighbour catalog;
    private final CatalogRestClient client;
    private final JsonWebToken token;

    ExerciseCatalog(@RestClient CatalogRestClient client, JsonWebToken token, Neighbours neighbours) {
        this.catalog = new Neighbour("catalog", neighbours.catalog());
        this.client = client;
        this.token = token;
    }

    /**
     * The current revisions of these exercises; one that the catalog does not have is missing from the answer.
     *
     * @throws ProblemException 401 when the caller's token has run out meanwhile; 503 when the catalog is away
     */
    public Map<UUID, CatalogExercise> current(Collection<UUID> exerciseIds) {
        Map<UUID, CatalogExercise> found = new HashMap<>();
        for (UUID id : new HashSet<>(exerciseIds)) {
            ask(() -> client.current(authorization(), id)).ifPresent(exercise -> found.put(id, exercise));
        }
        return Map.copyOf(found);
    }

    /**
     * Exactly these revisions; one that the catalog does not have is missing from the answer.
     *
     * @throws ProblemException 401 when the caller's token has run out meanwhile; 503 when the catalog is away
     */
    public Map<ExerciseRevision, CatalogExercise> revisions(Collection<ExerciseRevision> pinned) {
        Map<ExerciseRevision, CatalogExercise> found = new HashMap<>();
        for (ExerciseRevision one : new HashSet<>(pinned)) {
            ask(() -> client.revision(authorization(), one.exerciseId(), one.revision()))
                    .ifPresent(exercise -> found.put(one, exercise));
        }
        return Map.copyOf(found);
    }

    /**
     * What exactly these revisions say; one that the catalog does not have is missing from the answer.
     *
     * @throws ProblemException 401 when the caller's token has run out meanwhile; 503 when the catalog is away
     */
    public Map<ExerciseRevision, ExerciseWords> words(Collection<ExerciseRevision> pinned) {
        Map<ExerciseRevision, ExerciseWords> words = new HashMap<>();
        revisions(pinned).forEach((revision, exercise) -> words.put(revision, exercise.words()));
        return Map.copyOf(words);
    }

    private Optional<CatalogExercise> ask(Supplier<LookedUpExercise> question) {
        Answer answer = catalog.call(Answer.class, () -> answer(question));
        if (answer instanceof Answer.TokenRefused) {
            throw new ProblemException(
                    CommonProblem.UNAUTHENTICATED, "Your sign-in has run out meanwhile; nothing was changed.");
        }
        return answer instanceof Answer.Found found ? Optional.of(found.exercise()) : Optional.empty();
    }

    private static Answer answer(Supplier<LookedUpExercise> question) {
        try {
            return new Answer.Found(question.get().exercise());
        } catch (WebApplicationException e) {
            return switch (e.getResponse().getStatus()) {
                case NOT_FOUND -> new Answer.None();
                case UNAUTHENTICATED -> new Answer.TokenRefused();
                default -> throw e;
            };
        }
    }

    private String authorization() {
        return "Bearer " + token.getRawToken();
    }

    private sealed interface Answer {
        record Found(CatalogExercise exercise) implements Answer {}

        record None() implements Answer {}

        record TokenRefused() implements Answer {}
    }
}
