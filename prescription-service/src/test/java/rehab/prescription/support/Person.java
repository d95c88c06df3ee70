package rehab.prescription.support;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import rehab.kit.test.Tokens;

/** Somebody who uses the service, with a token of their own. */
public record Person(String subject, String token) {

    public static Person therapist(UUID clinic) {
        return therapist(clinic, UUID.randomUUID().toString());
    }

    public static Person therapist(UUID clinic, String subject) {
        return new Person(subject, Tokens.therapist(clinic).subject(subject).jwt());
    }

    public static Person patient(UUID clinic, UUID personId) {
        String subject = UUID.randomUUID().toString();
        return new Person(
                subject, Tokens.patient(clinic, personId).subject(subject).jwt());
    }

    public static Person administrator(UUID clinic) {
        String subject = UUID.randomUUID().toString();
        return new Person(subject, Tokens.administrator(clinic).subject(subject).jwt());
    }

    /** A request by this person. */
    public RequestSpecification asks() {
        return RestAssured.given().header("Authorization", "Bearer " + token);
    }

    /** A request by this person with a JSON body and, if it creates something, a fresh key. */
    public RequestSpecification sends(Object body) {
        return asks().contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body);
    }
}
