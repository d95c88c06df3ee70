package rehab.catalog.source;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import rehab.catalog.AsCaller;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class ListSourcesTest {

    @Test
    void tellsWhatToKnowAboutEachSource() {
        AsCaller.patient()
                .get("/sources")
                .then()
                .statusCode(200)
                .body("items.code", contains("SRC-000", "SRC-001", "SRC-002", "SRC-003", "SRC-004"))
                .body("items[0].sharesOriginWith", contains("SRC-002"))
                .body("items[0].notes", hasItem(containsString("independent evidence")))
                .body("items[2].notes", hasItem(containsString("Copyright")))
                .body("items[4].pageClaims.find { it.field == 'HOLD' }.max", equalTo(50))
                .body("nextCursor", nullValue());
    }
}
