package rehab.catalog;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import rehab.kit.test.Tokens;

/** Requests in somebody's name. */
public final class AsCaller {
    private static final UUID CLINIC = UUID.fromString("019a9b00-0000-7000-8000-0000c1141c01");

    private AsCaller() {}

    public static RequestSpecification therapist() {
        return therapistOf(CLINIC);
    }

    public static RequestSpecification therapistOf(UUID clinic) {
        return with(Tokens.therapist(clinic));
    }

    public static RequestSpecification administrator() {
        return with(Tokens.administrator(CLINIC));
    }

    public static RequestSpecification patient() {
        return with(Tokens.patient(CLINIC, UUID.randomUUID()));
    }

    /** prescription-service, with its own account. */
    public static RequestSpecification service() {
        return with(Tokens.service("prescription-delivery"));
    }

    private static RequestSpecification with(Tokens token) {
        return RestAssured.given().header("Authorization", "Bearer " + token.jwt());
    }
}
