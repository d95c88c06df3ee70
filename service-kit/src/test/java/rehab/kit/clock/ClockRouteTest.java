package rehab.kit.clock;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class ClockRouteTest {
    @TestHTTPResource(value = "/clock", management = true)
    URI route;

    @Inject
    Clock clock;

    @AfterEach
    void back() {
        given().when().delete(route).then().statusCode(204);
    }

    @Test
    void movesTheClockThatEverythingReads() {
        // Given
        Instant past = Instant.parse("2026-10-25T08:00:00Z");

        // When
        given().body("{\"now\":\"" + past + "\"}").when().put(route).then().statusCode(204);

        // Then
        assertThat(clock.instant()).isCloseTo(past, within(1, ChronoUnit.MINUTES));
    }

    @Test
    void refusesWhatIsNotAnInstant() {
        given().body("{\"now\":\"noon\"}").when().put(route).then().statusCode(400);
        given().body("[]").when().put(route).then().statusCode(400);
        given().body("{\"now\":5}").when().put(route).then().statusCode(400);
    }
}
