package rehab.prescription.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
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
