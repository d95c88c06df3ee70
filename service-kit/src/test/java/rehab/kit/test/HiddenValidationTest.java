package rehab.kit.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.EvaluationResult;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.junit.jupiter.api.Test;
import rehab.kit.text.Text;

class HiddenValidationTest {

    record Outer(String name) {
        record Inner(String name) {}
    }

    record Shown(
            @NotNull @Valid Outer.Inner one,
            List<Outer.@NotNull @Valid Inner> many,
            @Text(max = 9) String text) {
        @NotNull
        Outer.Inner read(@NotNull @Valid Outer.Inner body, @Valid Outer other) {
            return body;
        }
    }

    record OfParameter(String name) {
        void write(Outer.@NotNull @Valid Inner body) {}
    }

    record OfComponent(Outer.@Valid Inner one) {}

    record OfAnswer(Outer.Inner one) {
        Outer.@NotNull Inner read() {
            return one;
        }
    }

    record OfArray(String name) {
        void write(String @NotNull [] names) {}
    }

    @Test
    void whatStandsWhereItIsLookedForIsLeftAlone() {
        assertThat(judge(Shown.class).hasViolation()).isFalse();
    }

    @Test
    void whatStandsOnTheTypeAloneIsNamed() {
        assertThat(judge(OfParameter.class).getFailureReport().getDetails())
                .hasSize(2)
                .anyMatch(detail -> detail.contains("@NotNull is ignored") && detail.contains("OfParameter.write"))
                .anyMatch(detail -> detail.contains("@Valid is ignored"));
        assertThat(judge(OfComponent.class).hasViolation()).isTrue();
        assertThat(judge(OfAnswer.class).getFailureReport().getDetails()).hasSize(1);
        assertThat(judge(OfArray.class).hasViolation()).isTrue();
    }

    private static EvaluationResult judge(Class<?> type) {
        return classes().should(new HiddenValidation()).evaluate(new ClassFileImporter().importClasses(type));
    }
}
