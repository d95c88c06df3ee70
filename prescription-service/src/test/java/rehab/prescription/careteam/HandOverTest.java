package rehab.prescription.careteam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandOverTest {

    @ParameterizedTest
    @CsvSource({
        "from:LEAD,                            to:LEAD",
        "from:MEMBER,                          to:MEMBER",
        "from:LEAD to:MEMBER,                  to:LEAD",
        "to:LEAD from:MEMBER,                  to:LEAD",
        "from:LEAD to:LEAD,                    to:LEAD",
        "from:MEMBER to:MEMBER,                to:MEMBER",
        "from:LEAD other:MEMBER,               to:LEAD other:MEMBER",
        "other:LEAD from:MEMBER,               other:LEAD to:MEMBER",
        "other:LEAD from:LEAD third:MEMBER,    other:LEAD to:LEAD third:MEMBER"
    })
    void theSuccessorHasTheBetterOfTheTwoPlaces(String before, String after) {
        assertThat(HandOver.of(team(before), "from", "to")).isEqualTo(team(after));
    }

    private static List<Membership> team(String written) {
        return Arrays.stream(written.split(" ", -1))
                .map(member -> member.split(":", 2))
                .map(parts -> new Membership(parts[0], CareTeamRole.valueOf(parts[1])))
                .toList();
    }
}
