package rehab.catalog;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import rehab.kit.test.AccessTable;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class CatalogAccessTest extends AccessTable {

    /** The shared library is everybody's: whose request it is changes nothing but the role. */
    @Override
    protected Attempt attempt(String operation) {
        Map<String, String> parameters =
                switch (operation) {
                    case "findExercises", "listSources" -> Map.of();
                    case "readExercise" -> Map.of("slugOrId", "plank");
                    case "readExerciseRevision" -> Map.of("slugOrId", "plank", "revision", "1");
                    default -> throw new AssertionError("no fixture for " + operation);
                };
        Cast cast = new Cast(UUID.randomUUID(), "a-therapist", UUID.randomUUID());
        return new Attempt(cast, parameters, Map.of(), null);
    }
}
