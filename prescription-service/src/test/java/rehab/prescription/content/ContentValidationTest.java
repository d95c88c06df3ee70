package rehab.prescription.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentValidationTest {
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"sets":{"min":1,"max":20},"amount":{"min":1,"max":600},"unit":"REPS"}
                    {"sets":{"min":2,"max":3},"amount":{"min":8,"max":12},"unit":"REPS","holdSeconds":{"min":0,"max":5},"restSeconds":0}
                    {"sets":{"min":3,"max":3},"amount":{"min":30,"max":30},"unit":"SECONDS","restSeconds":600}
                    {"sets":{"min":1,"max":1},"amount":{"min":5,"max":5},"unit":"BREATHS","holdSeconds":{"min":600,"max":600}}
                    {"sets":{"min":1,"max":1},"amount":{"min":5,"max":5},"unit":"REPS","load":{"kg":0.25},"effort":{"min":0,"max":10}}
                    {"sets":{"min":1,"max":1},"amount":{"min":5,"max":5},"unit":"REPS","load":{"kg":500}}
                    {"sets":{"min":1,"max":1},"amount":{"min":5,"max":5},"unit":"REPS","load":{"band":"EXTRA_HEAVY"},"effort":{"min":4,"max":4}}
                    """)
    void acceptsDosesInNumbers(String json) throws Exception {
        assertThat(faults(JSON.readValue(json, Dose.class))).isEmpty();
    }

    @ParameterizedTest(name = "{0} is refused at {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"amount":{"min":1,"max":1},"unit":"REPS"}                                                          | sets
                    {"sets":{"min":0,"max":1},"amount":{"min":1,"max":1},"unit":"REPS"}                                 | sets.min
                    {"sets":{"min":1,"max":21},"amount":{"min":1,"max":1},"unit":"REPS"}                                | sets.max
                    {"sets":{"min":3,"max":2},"amount":{"min":1,"max":1},"unit":"REPS"}                                 | sets.min
                    {"sets":{"max":2},"amount":{"min":1,"max":1},"unit":"REPS"}                                         | sets.min
                    {"sets":{"min":1},"amount":{"min":1,"max":1},"unit":"REPS"}                                         | sets.max
                    {"sets":{"min":1,"max":1},"amount":{"min":-5,"max":1},"unit":"REPS"}                                | amount.min
                    {"sets":{"min":1,"max":1},"amount":{"min":1,"max":601},"unit":"REPS"}                               | amount.max
                    {"sets":{"min":1,"max":1},"amount":{"min":1,"max":1}}                                               | unit
                    {"sets":{"min":1,"max":1},"amount":{"min":1,"max":1},"unit":"REPS","holdSeconds":{"min":-1,"max":1}}| holdSeconds.min
                    {"sets":{"min":1,"max":1},"amount":{"min":1,"max":1},"unit":"REPS","holdSeconds":{"min":9,"max":1}} | holdSeconds.min
                    {"sets":{"min":1,"max":1},"amount":{"min":1,"max":1},"unit":"REPS","restSeconds":-1}                | restSeconds
                    {"sets":{"min":1,"max":1},"amount":{"min":1,"max":1},"unit":"REPS","restSeconds":601}               | restSeconds
                    {"sets":{"min":1,"max":1},"amount":{"min":1,"max":1},"unit":"REPS","load":{}}                       | load.kg
                    {"sets":{"min":1,"max":1},"amount":{"min":1,"max":1},"unit":"REPS","load":{"kg":1,"band":"LIGHT"}}  | load.kg
                    {"sets":{"min":1,"max":1},"amount":{"min":1,"max":1},"unit":"REPS","load":{"kg":0}}                 | load.kg
                    {"sets":{"min":1,"max":1},"amount":{"min":1,"max":1},"unit":"REPS","load":{"kg":500.5}}             | load.kg
                    {"sets":{"min":1,"max":1},"amount":{"min":1,"max":1},"unit":"REPS","load":{"kg":1.125}}             | load.kg
                    {"sets":{"min":1,"max":1},"amount":{"min":1,"max":1},"unit":"REPS","effort":{"min":0,"max":11}}     | effort.max
                    {"sets":{"min":1,"max":1},"amount":{"min":1,"max":1},"unit":"REPS","effort":{"min":6,"max":5}}      | effort.min
                    """)
    void refusesDosesNamingTheFigure(String json, String field) throws Exception {
        assertThat(faults(JSON.readValue(json, Dose.class))).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"kind":"DAYS_OF_WEEK","days":["MONDAY","SUNDAY"],"timesPerDay":24}
                    {"kind":"PER_WEEK","min":2,"max":3}
                    {"kind":"PER_WEEK","min":50,"max":50}
                    {"kind":"PER_DAY","times":4}
                    {"kind":"AS_NEEDED"}
                    """)
    void acceptsSchedulesAndWritesThemAsTheyWere(String json) throws Exception {
        // Given
        Schedule schedule = JSON.readValue(json, Schedule.class);

        // When
        List<String> faults = faults(schedule);

        // Then
        assertThat(faults).isEmpty();
        assertThat(JSON.readTree(JSON.writeValueAsString(schedule))).isEqualTo(JSON.readTree(json));
    }

    @ParameterizedTest(name = "{0} is refused at {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"kind":"DAYS_OF_WEEK","days":[],"timesPerDay":1}                   | days
                    {"kind":"DAYS_OF_WEEK","timesPerDay":1}                             | days
                    {"kind":"DAYS_OF_WEEK","days":["MONDAY","MONDAY"],"timesPerDay":1}  | days
                    {"kind":"DAYS_OF_WEEK","days":["MONDAY"],"timesPerDay":0}           | timesPerDay
                    {"kind":"DAYS_OF_WEEK","days":["MONDAY"]}                           | timesPerDay
                    {"kind":"DAYS_OF_WEEK","days":["MONDAY"],"timesPerDay":25}          | timesPerDay
                    {"kind":"PER_WEEK","min":0,"max":3}                                 | min
                    {"kind":"PER_WEEK","min":4,"max":3}                                 | min
                    {"kind":"PER_WEEK","min":4}                                         | max
                    {"kind":"PER_WEEK","min":4,"max":51}                                | max
                    {"kind":"PER_DAY","times":0}                                        | times
                    {"kind":"PER_DAY"}                                                  | times
                    """)
    void refusesSchedulesNamingTheFigure(String json, String field) throws Exception {
        assertThat(faults(JSON.readValue(json, Schedule.class))).containsExactly(field);
    }

    @ParameterizedTest(name = "{0} is refused at {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"maxPain":2,"maxEffort":5,"step":"REPS"}                                    | sessions
                    {"sessions":0,"maxPain":2,"maxEffort":5,"step":"REPS"}                       | sessions
                    {"sessions":21,"maxPain":2,"maxEffort":5,"step":"REPS"}                      | sessions
                    {"sessions":3,"maxPain":11,"maxEffort":5,"step":"REPS"}                      | maxPain
                    {"sessions":3,"maxPain":2,"maxEffort":-1,"step":"REPS"}                      | maxEffort
                    {"sessions":3,"maxPain":2,"maxEffort":5}                                     | step
                    {"sessions":3,"maxPain":2,"maxEffort":5,"step":"REPS","by":0}                | by
                    {"sessions":3,"maxPain":2,"maxEffort":5,"step":"REPS","by":61}               | by
                    {"sessions":3,"maxPain":2,"maxEffort":5,"step":"HARDER_VARIANT","by":1}      | by
                    """)
    void refusesProgressionRulesNamingTheFigure(String json, String field) throws Exception {
        assertThat(faults(JSON.readValue(json, ProgressionRule.class))).containsExactly(field);
    }

    @ParameterizedTest(name = "{0} of {1}: fits {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    REPS           | "unit":"REPS"                                          | true
                    REPS           | "unit":"REPS","holdSeconds":{"min":5,"max":5}          | true
                    REPS           | "unit":"SECONDS"                                       | false
                    REPS           | "unit":"BREATHS"                                       | false
                    SETS           | "unit":"REPS"                                          | true
                    SETS           | "unit":"SECONDS"                                       | true
                    SETS           | "unit":"BREATHS"                                       | true
                    HOLD_SECONDS   | "unit":"SECONDS"                                       | true
                    HOLD_SECONDS   | "unit":"REPS","holdSeconds":{"min":0,"max":5}          | true
                    HOLD_SECONDS   | "unit":"BREATHS","holdSeconds":{"min":5,"max":5}       | true
                    HOLD_SECONDS   | "unit":"REPS"                                          | false
                    HOLD_SECONDS   | "unit":"BREATHS"                                       | false
                    LOAD_KG        | "unit":"REPS","load":{"kg":2.5}                        | true
                    LOAD_KG        | "unit":"SECONDS","load":{"kg":2.5}                     | true
                    LOAD_KG        | "unit":"REPS","load":{"band":"LIGHT"}                  | false
                    LOAD_KG        | "unit":"REPS"                                          | false
                    HARDER_VARIANT | "unit":"REPS"                                          | true
                    HARDER_VARIANT | "unit":"SECONDS"                                       | true
                    HARDER_VARIANT | "unit":"BREATHS"                                       | true
                    """)
    void aStepIsOfSomethingThatTheDoseHas(String step, String dose, boolean fits) throws Exception {
        // Given
        String line = """
                {"exerciseId":"7b1e0c1e-0000-4000-8000-000000000001","side":"EACH",
                 "dose":{"sets":{"min":1,"max":1},"amount":{"min":5,"max":5},%s},
                 "progression":{"sessions":3,"maxPain":2,"maxEffort":5,"step":"%s"}}""".formatted(dose, step);

        // When
        List<String> faults = faults(JSON.readValue(line, LineContent.class));

        // Then
        assertThat(faults).isEqualTo(fits ? List.of() : List.of("progression.step"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"sessions":3,"maxPain":2,"maxEffort":5}               | {"unit":"SECONDS"}
                    {"sessions":3,"maxPain":2,"maxEffort":5,"step":"REPS"} | null
                    {"sessions":3,"maxPain":2,"maxEffort":5,"step":"REPS"} | {}
                    null                                                   | {"unit":"SECONDS"}
                    """)
    void whatIsMissingHasNoStepToFit(String rule, String dose) throws Exception {
        assertThat(ProgressionRule.misfits(
                        JSON.readValue(rule, ProgressionRule.class), JSON.readValue(dose, Dose.class)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} is refused at {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"goOnUpTo":3}                  | stopFrom
                    {"goOnUpTo":-1,"stopFrom":6}    | goOnUpTo
                    {"goOnUpTo":3,"stopFrom":11}    | stopFrom
                    {"goOnUpTo":6,"stopFrom":6}     | stopFrom
                    """)
    void refusesPainLimitsNamingTheFigure(String json, String field) throws Exception {
        assertThat(faults(JSON.readValue(json, PainLimits.class))).containsExactly(field);
    }

    @Test
    void equalLoadsAreEqualHoweverTheyAreWritten() throws Exception {
        // Given
        Load written = JSON.readValue("{\"kg\":20.00}", Load.class);
        Load meant = JSON.readValue("{\"kg\":2e1}", Load.class);

        // Then
        assertThat(written).isEqualTo(meant);
        assertThat(JSON.writeValueAsString(meant)).contains("20").doesNotContain("E");
    }

    @ParameterizedTest
    @CsvSource({"1e999999999", "1e-999999999", "-1e999999999"})
    void absurdLoadsAreRefusedQuickly(String kg) throws Exception {
        assertThat(faults(JSON.readValue("{\"kg\":" + kg + "}", Load.class))).contains("kg");
    }

    @Test
    void limitsBelongToMonitoringAndTheEndToThisEra() {
        // Given
        var content = new PrescriptionContent(
                "T",
                "S",
                PainRule.STOP_ON_PAIN,
                new PainLimits(3, 6),
                LocalDate.MAX,
                List.of(new RoutineContent(
                        null,
                        "R",
                        new Schedule.AsNeeded(),
                        List.of(new LineContent(
                                null,
                                UUID.randomUUID(),
                                null,
                                new Dose(Range.exactly(1), Range.exactly(1), AmountUnit.REPS, null, null),
                                Side.EACH,
                                null,
                                null)))));

        // When
        List<String> faults = faults(content);

        // Then
        assertThat(faults).containsExactlyInAnyOrder("painLimits", "until");
    }

    @Test
    void anEmptyPrescriptionIsNone() throws Exception {
        // Given
        String json = "{\"title\":\"\",\"safetyNote\":null,\"routines\":[]}";

        // When
        List<String> faults = faults(JSON.readValue(json, PrescriptionContent.class));

        // Then
        assertThat(faults).containsExactlyInAnyOrder("title", "safetyNote", "routines");
    }

    private static List<String> faults(Object value) {
        Stream<ConstraintViolation<Object>> violations = VALIDATOR.validate(value).stream();
        return violations.map(v -> v.getPropertyPath().toString()).toList();
    }
}
