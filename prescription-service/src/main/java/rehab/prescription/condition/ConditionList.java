package rehab.prescription.condition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import rehab.kit.problem.CommonProblem;
import rehab.kit.problem.ProblemException;
import rehab.prescription.neighbour.Neighbour;
import rehab.prescription.neighbour.Neighbours;

/**
 * The conditions that can be recorded: the catalog's list, the same for every clinic, kept for ten minutes and for as long as
 * the catalog is away. Call it before a transaction begins.
 */
@ApplicationScoped
class ConditionList {
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int UNAUTHENTICATED = 401;

    private final Neighbour catalog;
    private final ConditionListClient client;
    private final JsonWebToken token;
    private final Clock clock;
    private volatile @Nullable Known known;

    ConditionList(@RestClient ConditionListClient client, JsonWebToken token, Neighbours neighbours, Clock clock) {
        this.catalog = new Neighbour("catalog-conditions", neighbours.catalog());
        this.client = client;
        this.token = token;
        this.clock = clock;
    }

    private record Known(Instant at, Map<String, ConditionNeed> needs) {}

    /**
     * What this condition needs; empty when the list does not have it.
     *
     * @throws ProblemException 401 when the caller's token has run out meanwhile; 503 when the catalog is away and has not
     *     told its list before
     */
    Optional<ConditionNeed> need(String code) {
        Known present = known;
        boolean isFresh = present != null && isFresh(present);
        if (present == null || !isFresh || !present.needs().containsKey(code)) {
            present = ask(present);
        }
        return Optional.ofNullable(present.needs().get(code));
    }

    private boolean isFresh(Known present) {
        Duration age = Duration.between(present.at(), clock.instant());
        return !age.isNegative() && age.compareTo(KEPT) < 0;
    }

    private Known ask(@Nullable Known before) {
        Reply reply;
        try {
            reply = catalog.call(Reply.class, this::reply);
        } catch (ProblemException e) {
            if (before == null) {
                throw e;
            }
            return before;
        }
        if (!(reply instanceof Reply.Told told)) {
            throw new ProblemException(
                    CommonProblem.UNAUTHENTICATED, "Your sign-in has run out meanwhile; nothing was changed.");
        }
        Map<String, ConditionNeed> needs = told.answer().items().stream()
                .collect(Collectors.toMap(ListedCondition::code, ListedCondition::needs, (one, same) -> one));
        Known now = new Known(clock.instant(), Map.copyOf(needs));
        known = now;
        return now;
    }

    private Reply reply() {
        try {
            return new Reply.Told(client.list("Bearer " + token.getRawToken()));
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == UNAUTHENTICATED) {
                return new Reply.TokenRefused();
            }
            throw e;
        }
    }

    /** What came back. */
    private sealed interface Reply {
        record Told(ListedCondition.Answer answer) implements Reply {}

        record TokenRefused() implements Reply {}
    }
}
