package rehab.local.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rehab.local.process.PortCheck;
import rehab.local.process.StartFailure;

class PortsTest {
    @Test
    void standardPortsStayBelowThoseOfOutgoingConnections() {
        // When
        Ports ports = Ports.fromEnvironment(Map.of());

        // Then
        assertThat(ports.of(Component.PORTAL)).isEqualTo(8080);
        assertThat(ports.managementOf(Component.KEYCLOAK)).isEqualTo(9180);
        assertThat(Arrays.stream(Component.values()).map(ports::of)).allMatch(port -> port < 32_768);
    }

    @Test
    void aVariableMovesOnePort() {
        // When
        Ports ports = Ports.fromEnvironment(Map.of("REHAB_PORT_PORTAL", "8090"));

        // Then
        assertThat(ports.of(Component.PORTAL)).isEqualTo(8090);
        assertThat(ports.managementOf(Component.PORTAL)).isEqualTo(9080);
        assertThat(Ports.fromEnvironment(ports.toEnvironment()).toEnvironment()).isEqualTo(ports.toEnvironment());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "65536", "99999", "80a", " 80", "http"})
    void refusesWhatIsNotAPortAndNamesTheVariable(String value) {
        assertThatThrownBy(() -> Ports.fromEnvironment(Map.of("REHAB_PORT_CATALOG", value)))
                .isInstanceOf(StartFailure.class)
                .hasMessage("REHAB_PORT_CATALOG=" + value + " is not a port: it must be a number from 1 to 65535.");
    }

    @Test
    void refusesOnePortForTwoPartsAndNamesBothVariables() {
        assertThatThrownBy(() -> Ports.fromEnvironment(Map.of("REHAB_PORT_PORTAL", "8081")))
                .isInstanceOf(StartFailure.class)
                .hasMessage("Port 8081 would be used twice: by REHAB_PORT_CATALOG and by REHAB_PORT_PORTAL.");
    }

    @Test
    void tellsWhichPortIsBusyWhoWantsItAndWhatMovesIt() {
        // Given
        Ports ports = Ports.fromEnvironment(Map.of());

        // When
        List<String> conflicts = ports.conflicts(Set.of(8080, 9082)::contains);

        // Then
        assertThat(conflicts)
                .containsExactly(
                        "Port 9082 is in use, but prescription-service (management) needs it: stop what uses it, or choose"
                                + " another with REHAB_MANAGEMENT_PORT_PRESCRIPTION=<port>.",
                        "Port 8080 is in use, but portal needs it: stop what uses it, or choose another with"
                                + " REHAB_PORT_PORTAL=<port>.");
    }

    @Test
    void noticesAListenerOnAnyAddressOfThisMachine() throws Exception {
        // Given
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            // When
            boolean busy = PortCheck.isBusy(listener.getLocalPort());

            // Then
            assertThat(busy).isTrue();
        }
    }

    @Test
    void freePortsAreDifferentAndFree() {
        // When
        Ports ports = Ports.free();

        // Then
        assertThat(new HashSet<>(ports.toEnvironment().values()))
                .hasSameSizeAs(ports.toEnvironment().keySet());
        assertThat(ports.conflicts()).isEmpty();
    }
}
