package rehab.catalog;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
                    case "findExercises", "listSources", "listConditions", "listSafetyRules", "findHazards" -> Map.of();
                    case "readExercise" -> Map.of("slugOrId", "plank");
                    case "readExerciseRevision" -> Map.of("slugOrId", "plank", "revision", "1");
                    case "readSafetyRule" -> Map.of("id", "019a9b00-0000-7000-8000-00005afe0001");
                    default -> throw new AssertionError("no fixture for " + operation);
                };
        Cast cast = new Cast(UUID.randomUUID(), "a-therapist", UUID.randomUUID());
        return new Attempt(cast, parameters, Map.of(), body(operation));
    }

    private static @Nullable String body(String operation) {
        return switch (operation) {
            case "findHazards" -> "{\"on\": \"2026-11-20\", \"conditions\": [], \"lines\": []}";
            default -> null;
        };
    }
}
