package rehab.prescription.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInNameTest {
    private final SecureRandom random = new SecureRandom();

    @ParameterizedTest(name = "{0} becomes {1}-....")
    @CsvSource({
        "Ana García,                      ana",
        "'  José  ',                      jose",
        "Łukasz,                          lukasz",
        "Øyvind Straße,                   oyvind",
        "Weiß,                            weiss",
        "Nguyễn,                          nguyen",
        "O'Neil,                          oneil",
        "Jean-Luc,                        jeanluc",
        "李小龍,                           patient",
        "😀,                              patient",
        "Wolfeschlegelsteinhausenberger,  wolfeschlegelsteinha",
    })
    void isMadeOfTheFirstNameInAscii(String name, String stem) {
        assertThat(SignInName.of(name, random)).matches(stem + "-[23456789abcdefghjkmnpqrstvwxyz]{4}");
    }

    @Test
    void differsForPeopleOfTheSameName() {
        // When
        long different = IntStream.range(0, 200)
                .mapToObj(i -> SignInName.of("Ana", random))
                .distinct()
                .count();

        // Then
        assertThat(different).isGreaterThan(190);
    }
}
