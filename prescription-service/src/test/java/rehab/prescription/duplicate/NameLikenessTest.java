package rehab.prescription.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTest {

    @ParameterizedTest
    @CsvSource({
        "Ana Gómez,          ana gomez",
        "Ana Gómez López,    'López Gómez, Ana'",
        "Ana Gómez,          Ana Gómez López",
        "Łukasz Østergård,   Lukasz Ostergard",
        "Groß,               GROSS",
        "O’Neill,            Oneill",
        "Jean-Luc Moreau,    Jeanluc Moreau",
        "Елена Попова,       ПОПОВА Елена",
        "王小明,              王小明",
        "🙂,                  🙂"
    })
    void isTheSameForPeople(String one, String other) {
        assertThat(NameLikeness.of(one, other)).isEqualTo(1);
        assertThat(NameLikeness.of(other, one)).isEqualTo(1);
    }

    /** By the definition of PostgreSQL's similarity(). */
    @ParameterizedTest
    @CsvSource({
        "Jon Smith,    John Smyth,    0.3125",
        "Maria Lopez,  Mario Lopez,   0.7143",
        "Ana Gomez,    Hans Peter,    0",
        "Елена Попова, Алена Попова,  0.625"
    })
    void isTheShareOfThreeLetterGroupsInCommon(String one, String other, double likeness) {
        assertThat(NameLikeness.of(one, other)).isCloseTo(likeness, within(0.0001));
        assertThat(NameLikeness.of(other, one)).isCloseTo(likeness, within(0.0001));
    }

    @ParameterizedTest
    @CsvSource({"🙂, 🙃", "🙂, Ana", "'---', Ana"})
    void isNothingWithoutALetter(String one, String other) {
        assertThat(NameLikeness.of(one, other)).isZero();
    }
}
