package rehab.prescription.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import rehab.kit.clock.AdjustableClock;
import rehab.kit.test.Tokens;
import rehab.prescription.support.CatalogNews;
import rehab.prescription.support.Conditions;
import rehab.prescription.support.FakeCatalog;
import rehab.prescription.support.FakeKeycloak;
import rehab.prescription.support.FakeRules.Rule;
import rehab.prescription.support.FakeServer;
import rehab.prescription.support.Orders;
import rehab.prescription.support.Person;
import rehab.prescription.support.Safety;

/** One patient with one prescription, two therapists and the catalog's rules; acts are done over HTTP. */
final class Course {
    private static final List<String> CONDITIONS = List.of("WRIST_PAIN", "OSTEOPOROSIS", "VERTIGO");

    private final FakeCatalog catalog;
    private final AdjustableClock clock;
    private final UUID clinic = UUID.randomUUID();
    private final Person therapist = Person.therapist(clinic);
    private final Person colleague;
    private final List<UUID> exercises;
    private final List<Rule> rules = new ArrayList<>();
    private final UUID patient;
    private final UUID prescription;

    Course(FakeCatalog catalog, FakeKeycloak keycloak, AdjustableClock clock) {
        this.catalog = catalog;
        this.clock = clock;
        this.exercises = IntStream.range(0, Acts.EXERCISES)
                .mapToObj(number -> catalog.publish("Exercise " + number))
                .toList();
        this.patient = Orders.register(therapist, "Course");
        this.colleague = Safety.colleague(keycloak, therapist, clinic, patient);
        this.prescription = Orders.draft(therapist, patient, exercises.get(0));
    }

    UUID patient() {
        return patient;
    }

    UUID prescription() {
        return prescription;
    }

    /** Does it, or is refused; everything but a refusal that says why is a mistake of the service. */
    void act(Act act) {
        for (Response answer : answers(act)) {
            assertThat(answer.statusCode())
                    .as("%s: %s", act, answer.asString())
                    .isIn(200, 201, 204, 409, 412, 422, 503);
        }
    }

    private List<Response> answers(Act act) {
        if (act instanceof Act.Edit edit) {
            return List.of(edit(edit));
        }
        if (act instanceof Act.Activate) {
            return List.of(activate());
        }
        if (act instanceof Act.Answer answer) {
            return answer(answer);
        }
        if (act instanceof Act.Change change) {
            return List.of(change(change.to()));
        }
        if (act instanceof Act.Suffer suffer) {
            return List.of(Conditions.record(therapist, patient, Conditions.of(CONDITIONS.get(suffer.condition()))));
        }
        if (act instanceof Act.Recover) {
            Conditions.endAll(therapist, patient);
            return List.of();
        }
        if (act instanceof Act.TryWithoutCatalog attempt) {
            return List.of(withoutCatalog(attempt));
        }
        if (act instanceof Act.NextDay) {
            clock.moveTo(clock.instant().plus(Duration.ofDays(1)));
            return List.of();
        }
        return happened(act);
    }

    private List<Response> happened(Act act) {
        if (act instanceof Act.Recalled recalled) {
            UUID exercise = exercises.get(recalled.exercise());
            return List.of(CatalogNews.deliver(CatalogNews.recall(exercise, clinic, "SAFETY_CHANGED", 1)));
        }
        if (act instanceof Act.NewRule rule) {
            Rule made = Rule.of(rule.tier(), CONDITIONS.get(rule.condition()), exercises.get(rule.exercise()));
            rules.add(catalog.rules().inForce(rule.onlyHarder() ? made.onlyVariant("HARDER") : made));
        } else if (rules.isEmpty()) {
            return List.of();
        } else if (act instanceof Act.ChangedRule changed) {
            int which = changed.which() % rules.size();
            rules.set(which, catalog.rules().inForce(rules.get(which).nextVersion()));
        } else if (act instanceof Act.RetiredRule retired) {
            catalog.rules().retire(rules.remove(retired.which() % rules.size()));
        }
        return List.of(tellOfRules());
    }

    /** As the catalog announces that other rules are in force. */
    private Response tellOfRules() {
        JsonObject news = new JsonObject()
                .put("clinicId", clinic.toString())
                .put("ruleSetVersion", UUID.randomUUID().toString())
                .put("at", Clock.systemUTC().instant().toString());
        return RestAssured.given()
                .header(
                        "Authorization",
                        "Bearer " + Tokens.service("catalog-delivery").jwt())
                .contentType("application/json")
                .body(news.encode())
                .when()
                .put("/deliveries/rule-sets/{id}", UUID.randomUUID());
    }

    private Response edit(Act.Edit edit) {
        JsonArray lines = new JsonArray();
        for (int exercise : edit.exercises()) {
            lines.add(Orders.line(exercises.get(exercise))
                    .put("variant", edit.harder() ? "HARDER" : "STANDARD")
                    .put("dose", Orders.dose().put("sets", Orders.range(1, edit.sets()))));
        }
        JsonObject content = Orders.prescription();
        content.getJsonArray("routines").getJsonObject(0).put("lines", lines);
        return therapist
                .sends(content.encode())
                .header("If-Match", etag())
                .when()
                .put("/patients/{p}/prescriptions/{id}/draft", patient, prescription);
    }

    private Response activate() {
        return therapist
                .sends(new JsonObject().put("reason", "As it goes").encode())
                .header("If-Match", etag())
                .when()
                .post("/patients/{p}/prescriptions/{id}/activation", patient, prescription);
    }

    private List<Response> answer(Act.Answer answer) {
        List<Response> answers = new ArrayList<>();
        String of = answer.ofDraft() ? "draft" : "version";
        for (Person clinician : answer.bySecondToo() ? List.of(therapist, colleague) : List.of(therapist)) {
            Response check = Safety.check(clinician, patient, prescription, of);
            if (check.statusCode() == 200) {
                JsonObject reasons = Safety.answers(check, of, "MITIGATED");
                if (!reasons.getJsonArray("answers").isEmpty()) {
                    answers.add(Safety.answer(clinician, patient, prescription, reasons));
                }
            }
        }
        return answers;
    }

    private Response change(String to) {
        return therapist
                .sends("{\"reason\":\"As it goes\"}")
                .when()
                .post("/patients/{p}/prescriptions/{id}/" + to, patient, prescription);
    }

    private Response withoutCatalog(Act.TryWithoutCatalog attempt) {
        catalog.become(FakeServer.Mode.BROKEN);
        try {
            return attempt.resume() ? change("resume") : activate();
        } finally {
            catalog.become(FakeServer.Mode.ANSWERS);
        }
    }

    private String etag() {
        return Orders.etag(therapist, patient, prescription);
    }

    /** The prescription as the therapist sees it now. */
    Response present() {
        Response present = therapist.asks().when().get("/patients/{p}/prescriptions/{id}", patient, prescription);
        present.then().statusCode(200);
        return present;
    }

    /** A version as it is read now, but for what is said about the prescription as it stands today. */
    JsonObject version(int number) {
        Response read = therapist
                .asks()
                .when()
                .get("/patients/{p}/prescriptions/{id}/versions/{n}", patient, prescription, number);
        read.then().statusCode(200);
        JsonObject version = new JsonObject(read.asString());
        version.remove("status");
        version.getJsonArray("routines")
                .forEach(routine -> ((JsonObject) routine).getJsonArray("lines").forEach(line -> ((JsonObject) line)
                        .remove("recall")));
        return version;
    }

    /** How the version in force stands to the rules and conditions of now. */
    String checked() {
        Response check = Safety.check(therapist, patient, prescription, "version");
        check.then().statusCode(200);
        return check.jsonPath().getString("state");
    }
}
