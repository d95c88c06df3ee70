package rehab.portal.forward;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    @ParameterizedTest
    @CsvSource({
        "/api/catalog/exercises, CATALOG, /exercises",
        "/api/catalog/exercises/doorway-chest-stretch, CATALOG, /exercises/doorway-chest-stretch",
        "/api/prescription/patients/0198c0de-0000-7000-8000-000000000001, PRESCRIPTION,"
                + " /patients/0198c0de-0000-7000-8000-000000000001",
        "/api/adherence/caseload, ADHERENCE, /caseload",
        "/api/adherence/qualities, ADHERENCE, /qualities",
        "/api/prescription/patients/deliveries, PRESCRIPTION, /patients/deliveries"
    })
    void namesTheServiceAndThePathOnIt(String path, Neighbour neighbour, String there) {
        // When, Then
        assertThat(Target.of(path)).contains(new Target(neighbour, there));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "/api",
                "/api/",
                "/api/catalog",
                "/api/catalog/",
                "/api/billing/invoices",
                "/api/Catalog/exercises",
                "/api/catalog/q/health",
                "/api/catalog/q",
                "/api/catalog/q/",
                "/api/catalog/Q/health",
                "/api/adherence/deliveries/prescriptions/1/versions/1",
                "/api/adherence/DELIVERIES/prescriptions/1/versions/1",
                "/api/adherence/patients/../deliveries/prescriptions/1",
                "/api/adherence/./deliveries/prescriptions/1",
                "/api/adherence//deliveries/prescriptions/1",
                "/api/adherence/%64eliveries/prescriptions/1",
                "/api/adherence/%2e%2e/deliveries",
                "/api/adherence/..%2fdeliveries",
                "/api/adherence/patients/..",
                "/api/adherence/%2fdeliveries",
                "/api/adherence/%252e%252e/deliveries",
                "/api/adherence/deliveries;a=b/prescriptions",
                "/api/adherence/;/deliveries",
                "/api/adherence/\\deliveries",
                "/api/adherence/..\\deliveries",
                "/api/adherence/patients\u0000",
                "/api/adherence/patients%00",
                "/api/adherence/pat ients",
                "/api/catalog/../../q/health",
                "/assets/../api/catalog/exercises",
                "//api/catalog/exercises",
                "/%61pi/catalog/exercises"
            })
    void hasNothingAtAnyOtherAddress(String path) {
        // When, Then
        assertThat(Target.of(path)).isEmpty();
    }

    @Test
    void keepsTheQueryAsItCame() {
        // Given
        Target target = Target.of("/api/catalog/exercises").orElseThrow();

        // When, Then
        assertThat(target.uri("q=chest%20stretch&limit=5")).isEqualTo("/exercises?q=chest%20stretch&limit=5");
        assertThat(target.uri(null)).isEqualTo("/exercises");
    }
}
