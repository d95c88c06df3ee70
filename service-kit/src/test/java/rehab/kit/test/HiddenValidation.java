package rehab.kit.test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;

/**
 * Validation that stands where nobody looks. In {@code Outer.@Valid Inner body} the annotation belongs to the type alone, not to the
 * parameter, field or method, and is ignored without a word; in {@code @Valid Outer.Inner body} it belongs to both. Within
 * {@code List<Outer.@Valid Inner>} it is looked for in the type, as it should be.
 */
final class HiddenValidation extends ArchCondition<JavaClass> {

    HiddenValidation() {
        super("annotate a parameter, field or method with its validation, and not its nested type alone");
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        Class<?> type = item.reflect();
        for (Field field : type.getDeclaredFields()) {
            check(item, field, field.getAnnotatedType(), field.toString(), events);
        }
        for (Method method : type.getDeclaredMethods()) {
            if (!method.isSynthetic()) {
                if (!isAccessor(method)) {
                    check(item, method, method.getAnnotatedReturnType(), method.toString(), events);
                }
                for (Parameter parameter : method.getParameters()) {
                    check(item, parameter, parameter.getAnnotatedType(), parameter + " of " + method, events);
                }
            }
        }
    }

    private static void check(
            JavaClass item, AnnotatedElement declared, AnnotatedType type, String where, ConditionEvents events) {
        Arrays.stream(type.getAnnotations())
                .map(Annotation::annotationType)
                .filter(HiddenValidation::validates)
                .filter(annotation -> !declared.isAnnotationPresent(annotation))
                .forEach(annotation -> events.add(SimpleConditionEvent.violated(
                        item, "@" + annotation.getSimpleName() + " is ignored on the nested type of " + where)));
    }

    /** What a record's component says is looked for in its field, and its accessor may repeat but a part of it. */
    private static boolean isAccessor(Method method) {
        Class<?> type = method.getDeclaringClass();
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> method.equals(component.getAccessor()));
    }

    private static boolean validates(Class<? extends Annotation> annotation) {
        return annotation == Valid.class || annotation.isAnnotationPresent(Constraint.class);
    }
}
