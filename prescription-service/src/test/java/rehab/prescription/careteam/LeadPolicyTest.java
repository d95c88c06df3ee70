package rehab.prescription.careteam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadPolicyTest {

    @ParameterizedTest(name = "of {0}, {1} may stop leading: {2}")
    @CsvSource({
        "a:LEAD,                  a, false",
        "a:LEAD b:MEMBER,         a, false",
        "a:LEAD b:MEMBER,         b, true",
        "a:LEAD b:LEAD,           a, true",
        "a:LEAD b:LEAD c:MEMBER,  b, true",
        "a:LEAD,                  stranger, true",
    })
    void aTeamKeepsALead(String team, String therapist, boolean allowed) {
        // Given
        List<Membership> present = Arrays.stream(team.split(" "))
                .map(member -> member.split(":"))
                .map(parts -> new Membership(parts[0], CareTeamRole.valueOf(parts[1])))
                .toList();

        // When
        boolean answer = LeadPolicy.allowsWithout(therapist, present);

        // Then
        assertThat(answer).isEqualTo(allowed);
    }
}
