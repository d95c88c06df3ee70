package rehab.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import rehab.catalog.AsCaller;
import rehab.kit.clock.AdjustableClock;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

/** Who has a copy of the list is told whether it is still good, ordinarily without asking the database. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class ConditionalListTest {
    private static final String LIST = "/exercises?q=stretch&region=NECK";
    private static final int MANY = 50;

    @Inject
    DataSource database;

    @Inject
    ConnectionsTaken taken;

    @Inject
    AdjustableClock clock;

    @Test
    void aGoodCopyIsConfirmedWithoutAConnection() {
        // Given
        String etag = AsCaller.patient().get(LIST).header("ETag");
        long before = taken.byRequests();

        // When
        Set<Integer> answers = Stream.generate(() -> ifNoneMatch(etag))
                .limit(MANY)
                .map(Response::statusCode)
                .collect(Collectors.toSet());

        // Then
        assertThat(answers).containsExactly(304);
        assertThat(taken.byRequests() - before).isZero();
        assertThat(before).as("a list that is read takes one").isPositive();
    }

    @Test
    void whatAnotherInstanceChangesIsSoonSeen() throws SQLException {
        // Given
        String etag = AsCaller.patient().get(LIST).header("ETag");

        // When
        try (Connection another = database.getConnection();
                Statement statement = another.createStatement()) {
            another.setAutoCommit(false);
            statement.execute("select set_config('rehab.role', 'system', true)");
            statement.execute("update shared_listing set status = status where false");
            another.commit();
        }

        // Then
        long end = System.nanoTime() + 2_500_000_000L;
        int status;
        do {
            status = ifNoneMatch(etag).statusCode();
        } while (status == 304 && System.nanoTime() < end);
        assertThat(status).isEqualTo(200);
    }

    @Test
    void nobodySharesATagWithAnother() {
        // Given
        UUID clinic = UUID.randomUUID();
        String patient = AsCaller.patient().get(LIST).header("ETag");
        String therapist = AsCaller.therapist().get(LIST).header("ETag");
        String administrator = AsCaller.administrator().get(LIST).header("ETag");
        String elsewhere = AsCaller.therapistOf(clinic).get(LIST).header("ETag");

        // Then
        assertThat(Set.of(patient, therapist, administrator, elsewhere)).hasSize(4);
        assertThat(ifNoneMatch(therapist).statusCode()).isEqualTo(200);
        assertThat(AsCaller.therapistOf(clinic).get(LIST).header("ETag")).isEqualTo(elsewhere);
    }

    @Test
    void anotherDayIsAnotherAnswer() {
        // Given: a review can be due on the next day
        String etag = AsCaller.patient().get(LIST).header("ETag");

        // When
        clock.moveTo(clock.instant().plus(java.time.Duration.ofDays(1)));
        String tomorrow;
        try {
            tomorrow = listAsOfTheClock();
        } finally {
            clock.reset();
        }

        // Then
        assertThat(tomorrow).isNotEqualTo(etag);
    }

    /** With a token that is good then too. */
    private static String listAsOfTheClock() {
        return AsCaller.patient().get(LIST).header("ETag");
    }

    @Test
    void anyCopyWillDoButNotForWhatIsForbidden() {
        assertThat(ifNoneMatch("*").statusCode()).isEqualTo(304);
        assertThat(AsCaller.patient()
                        .header("If-None-Match", "*")
                        .get("/exercises?status=ALL")
                        .statusCode())
                .isEqualTo(403);
    }

    private static Response ifNoneMatch(String etag) {
        return AsCaller.patient().header("If-None-Match", etag).get(LIST);
    }
}
