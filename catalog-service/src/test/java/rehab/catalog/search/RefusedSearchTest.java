package rehab.catalog.search;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.catalog.AsCaller;
import rehab.kit.paging.Cursor;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

/** What the list refuses, and that it says why. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class RefusedSearchTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(textBlock = """
                    limit=0,                  limit
                    limit=-1,                 limit
                    limit=101,                limit
                    limit=abc,                limit
                    limit=99999999999,        limit
                    region=ELBOWS,            region
                    region=NECK&region=neck,  region
                    region=1,                 region
                    region=%00,               region
                    position=NECK,            position
                    equipment=CHAIR%2CWALL,   equipment
                    status=published,         status
                    q=%00,                    q
                    q=a%00b,                  q
                    cursor=nonsense,          cursor
                    cursor=%00,               cursor
                    cursor=%F0%9F%92%AA,      cursor
                    """)
    void badValuesAreRefusedNamingTheParameter(String query, String field) {
        AsCaller.therapist()
                .urlEncodingEnabled(false)
                .get("/exercises?" + query)
                .then()
                .statusCode(400)
                .contentType(containsString("application/problem+json"))
                .body("errors.field", hasItem(field));
    }

    @Test
    void tooManyWordsAreRefused() {
        AsCaller.therapist()
                .queryParam("q", "x".repeat(201))
                .get("/exercises")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("q"));
    }

    @ParameterizedTest(name = "cursor of {0}, {1}, {2}")
    @CsvSource({"NaN, plank, x", "0, plank, x", "x, plank, 019a9b00-0000-7000-8000-00000ca7a001"})
    void aForgedCursorIsRefused(String rank, String name, String id) {
        AsCaller.therapist()
                .queryParam("cursor", Cursor.encode(rank, name, id))
                .get("/exercises")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("cursor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-1e40", "0"})
    void anOddRankInACursorHarmsNobody(String rank) {
        AsCaller.therapist()
                .queryParam("cursor", Cursor.encode(rank, "plank", "019a9b00-0000-7000-8000-00000ca7a001"))
                .get("/exercises?q=stretch")
                .then()
                .statusCode(lessThanOrEqualTo(400));
    }
}
