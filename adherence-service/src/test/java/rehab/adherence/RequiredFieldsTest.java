package rehab.adherence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The documented required fields are those that are never absent: not nullable, or shown as null. */
class RequiredFieldsTest {

    @Test
    void requiredIsWhatIsNeverAbsent() {
        // Given
        List<Class<?>> documented = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("rehab.adherence")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Schema.class) && type.isRecord())
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
        assertThat(documented).hasSizeGreaterThan(15);

        for (Class<?> type : documented) {
            // When
            List<String> present = Arrays.stream(type.getRecordComponents())
                    .filter(RequiredFieldsTest::isNeverAbsent)
                    .map(RecordComponent::getName)
                    .toList();

            // Then
            assertThat(type.getAnnotation(Schema.class).requiredProperties())
                    .as(type.getName())
                    .containsExactlyElementsOf(present);
        }
    }

    private static boolean isNeverAbsent(RecordComponent component) {
        JsonInclude include = component.getAccessor().getAnnotation(JsonInclude.class);
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || (include != null && include.value() == JsonInclude.Include.ALWAYS);
    }
}
