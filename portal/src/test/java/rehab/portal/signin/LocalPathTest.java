package rehab.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/patients",
                "/patients/0198c0de-0000-7000-8000-000000000001/prescriptions/new?copy=1#dose",
                "/exercises?q=chest%20stretch"
            })
    void keepsAPageOfThePortal(String asked) {
        // When, Then
        assertThat(LocalPath.of(asked).value()).isEqualTo(asked);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "patients",
                "https://elsewhere.example/",
                "//elsewhere.example/",
                "/\\elsewhere.example",
                "\\\\elsewhere.example",
                "/\t/elsewhere.example",
                "/\n/elsewhere.example",
                " /patients",
                "/patients\r\nSet-Cookie: a=b",
                "javascript:alert(1)",
                "/\u2028"
            })
    void goesHomeForAnythingElse(String asked) {
        // When, Then
        assertThat(LocalPath.of(asked).value()).isEqualTo("/");
    }

    @Test
    void goesHomeWhenTheAddressIsEndless() {
        // When, Then
        assertThat(LocalPath.of("/" + "a".repeat(1000)).value()).isEqualTo("/");
    }
}
