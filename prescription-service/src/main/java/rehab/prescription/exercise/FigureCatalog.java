package rehab.prescription.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import rehab.kit.problem.CommonProblem;
import rehab.kit.problem.ProblemException;
import rehab.prescription.neighbour.Neighbour;
import rehab.prescription.neighbour.Neighbours;

/** The catalog's figures, asked for with the user's own token. Call it before a transaction begins. */
@ApplicationScoped
public class FigureCatalog {
    private static final int UNAUTHENTICATED = 401;
    private static final int NOT_FOUND = 404;

    private final Neighbour catalog;
    private final FigureRestClient client;
    private final JsonWebToken token;

    FigureCatalog(@RestClient FigureRestClient client, JsonWebToken token, Neighbours neighbours) {
        this.catalog = new Neighbour("catalog of figures", neighbours.catalog());
        this.client = client;
        this.token = token;
    }

    /**
     * The key positions of these figures in a row, for paper, as SVG documents; each is asked for once. One that the catalog
     * does not have is missing from the answer.
     *
     * @param language of their words, like {@code en}
     * @throws ProblemException 401 when the caller's token has run out meanwhile; 503 when the catalog is away
     */
    public Map<FigureKey, String> panels(Collection<FigureKey> keys, String language) {
        Map<FigureKey, String> found = new HashMap<>();
        for (FigureKey key : new LinkedHashSet<>(keys)) {
            ask(key, language).ifPresent(svg -> found.put(key, svg));
        }
        return Map.copyOf(found);
    }

    private Optional<String> ask(FigureKey key, String language) {
        Answer answer = catalog.call(Answer.class, () -> answer(key, language));
        if (answer.status() == UNAUTHENTICATED) {
            throw new ProblemException(CommonProblem.UNAUTHENTICATED, "Your sign-in has run out meanwhile.");
        }
        return Optional.ofNullable(answer.svg());
    }

    private Answer answer(FigureKey key, String language) {
        try {
            String svg = client.panels(
                    "Bearer " + token.getRawToken(),
                    key.exerciseId(),
                    key.revision(),
                    key.variant(),
                    "panels",
                    "light",
                    key.side(),
                    language);
            return new Answer(200, svg);
        } catch (WebApplicationException e) {
            int status = e.getResponse().getStatus();
            if (status == NOT_FOUND || status == UNAUTHENTICATED) {
                return new Answer(status, null);
            }
            throw e;
        }
    }

    private record Answer(
            int status, @org.jspecify.annotations.Nullable String svg) {}
}
