package rehab.catalog;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.catalog.lifecycle.Authoring;
import rehab.kit.test.AccessTable;
import rehab.kit.test.IssuerResource;
import rehab.kit.test.PostgresResource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IssuerResource.class)
class CatalogAccessTest extends AccessTable {
    private static final String CONTENT = Authoring.complete("Access", "Slowly.");
    private static final String STANDING =
            "{\"script\": {\"view\": {}, \"cycle\": \"ROUND\", \"alt\": \"Stands.\", \"keys\": [{\"label\": \"Stand\", \"pose\": {}}]}}";
    private static final String RULE = """
            {"hazards": ["PRONE"], "conditions": ["VERTIGO"], "untilCleared": false, "tier": "INFO",
             "message": "Ask.", "evidence": {"text": "Habit.", "level": "CLINICIAN_JUDGEMENT"}}""";
    private static final Map<String, String> NO_HEADERS = Map.of();

    /** The shared library is everybody's: whose request it is changes nothing but the role. */
    @Override
    protected Attempt attempt(String operation) {
        return switch (operation) {
            case "findExercises",
                    "listSources",
                    "listConditions",
                    "listSafetyRules",
                    "listRecalls",
                    "listReviews",
                    "summarizeReviews" -> shared(Map.of(), null);
            case "listTranslations" -> shared(Map.of("slugOrId", "doorway-pectoral-stretch"), null);
            case "readTranslation" -> shared(Map.of("slugOrId", "doorway-pectoral-stretch", "language", "es"), null);
            case "readExercise" -> shared(Map.of("slugOrId", "plank"), null);
            case "readFigure", "readFigureScript" ->
                shared(Map.of("slugOrId", "ostrich-exercise", "revision", "1", "variant", "STANDARD"), null);
            case "previewFigure" -> shared(Map.of(), STANDING);
            case "readExerciseRevision" -> shared(Map.of("slugOrId", "plank", "revision", "1"), null);
            case "readSafetyRule" -> shared(Map.of("id", "019a9b00-0000-7000-8000-00005afe0001"), null);
            case "lookUpExercises" ->
                shared(Map.of(), "{\"exercises\": [{\"id\": \"019a9b00-0000-7000-8000-00000ca7a00d\"}]}");
            case "findHazards" -> shared(Map.of(), "{\"on\": \"2026-11-20\", \"conditions\": [], \"lines\": []}");
            case "exportCatalog", "exportExercises", "readCatalogSchema" -> shared(Map.of(), null);
            case "importCatalog" -> shared(Map.of(), "{\"format\": \"rehab-catalog\", \"version\": 1}");
            case "importExercises" -> sheet();
            case "beginSafetyRule" -> shared(Map.of(), "{\"content\": " + RULE + "}");
            case "beginExercise" -> shared(Map.of(), "{\"content\": " + CONTENT + "}");
            default -> own(operation, Authoring.inANewClinic());
        };
    }

    private static Attempt own(String operation, Authoring clinic) {
        return switch (operation) {
            case "copyExercise" -> of(clinic, exercise(clinic.published(CONTENT)), key(), null);
            case "readSafetyRuleDraft" -> of(clinic, rule(begunRule(clinic)), NO_HEADERS, null);
            case "saveSafetyRuleDraft" -> {
                Response begun = begunRule(clinic);
                yield of(clinic, rule(begun), Map.of("If-Match", begun.header("ETag")), RULE);
            }
            case "readExerciseDraft" -> of(clinic, exercise(clinic.draft(CONTENT)), NO_HEADERS, null);
            case "saveExerciseDraft" -> {
                UUID id = clinic.draft(CONTENT);
                yield of(clinic, exercise(id), Map.of("If-Match", clinic.tag(id)), CONTENT);
            }
            case "beginTranslation" -> of(clinic, slug(clinic.published(CONTENT)), key(), "{\"language\": \"es\"}");
            case "readTranslationDraft" -> of(clinic, translation(begunTranslation(clinic)), NO_HEADERS, null);
            case "saveTranslationDraft" -> {
                Response begun = begunTranslation(clinic);
                yield of(
                        clinic,
                        translation(begun),
                        Map.of("If-Match", begun.header("ETag")),
                        "{\"texts\": {\"name\": \"Ejercicio\"}}");
            }
            case "submitDraft" -> {
                UUID id = clinic.draft(CONTENT);
                yield of(clinic, item(id), Map.of("If-Match", clinic.tag(id)), null);
            }
            case "listRevisions", "compareRevisions" -> of(clinic, item(clinic.submitted(CONTENT)), NO_HEADERS, null);
            case "publishRevision" -> of(clinic, revision(clinic.submitted(CONTENT)), key(), "{}");
            case "returnRevision" -> of(clinic, revision(clinic.submitted(CONTENT)), key(), "{\"comment\": \"No.\"}");
            case "signOffRevision" -> of(clinic, revision(clinic.published(CONTENT)), key(), "{}");
            case "retireItem" -> of(clinic, item(clinic.published(CONTENT)), key(), "{\"reason\": \"Old.\"}");
            default -> throw new AssertionError("no fixture for " + operation);
        };
    }

    private static Attempt sheet() {
        Cast cast = new Cast(UUID.randomUUID(), "a-therapist", UUID.randomUUID());
        return new Attempt(cast, Map.of(), Map.of("Content-Type", "text/csv"), "slug\n");
    }

    private static Response begunRule(Authoring clinic) {
        return Authoring.once(clinic.administrator("a-rule-writer"))
                .body("{\"content\": " + RULE + "}")
                .post("/safety/rules");
    }

    private static Map<String, String> rule(Response begun) {
        return Map.of("ruleId", begun.jsonPath().getString("item.itemId"));
    }

    private static Attempt shared(Map<String, String> parameters, @Nullable String body) {
        Cast cast = new Cast(UUID.randomUUID(), "a-therapist", UUID.randomUUID());
        return new Attempt(cast, parameters, body == null ? NO_HEADERS : key(), body);
    }

    private static Attempt of(
            Authoring clinic, Map<String, String> parameters, Map<String, String> headers, @Nullable String body) {
        Cast cast = new Cast(clinic.clinic(), Authoring.AUTHOR, UUID.randomUUID());
        return new Attempt(cast, parameters, headers, body);
    }

    private static Response begunTranslation(Authoring clinic) {
        return Authoring.once(clinic.author())
                .body("{\"language\": \"es\"}")
                .post("/exercises/{id}/translations", clinic.published(CONTENT));
    }

    private static Map<String, String> translation(Response begun) {
        return Map.of("slugOrId", begun.jsonPath().getString("content.exerciseId"), "language", "es");
    }

    private static Map<String, String> slug(UUID id) {
        return Map.of("slugOrId", id.toString());
    }

    private static Map<String, String> exercise(UUID id) {
        return Map.of("exerciseId", id.toString());
    }

    private static Map<String, String> item(UUID id) {
        return Map.of("itemId", id.toString());
    }

    private static Map<String, String> revision(UUID id) {
        return Map.of("itemId", id.toString(), "revision", "1");
    }

    private static Map<String, String> key() {
        return Map.of("Idempotency-Key", UUID.randomUUID().toString());
    }
}
