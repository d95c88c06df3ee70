package rehab.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The portal's architecture. Each rule first proves that it looked at something. */
class HouseRulesTest {

    private static final int AT_LEAST = 35;

    private final JavaClasses portal = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("rehab.portal");

    @Test
    void featuresFormNoCircle() {
        check(slices().matching("rehab.portal.(*)..").should().beFreeOfCycles());
    }

    @Test
    void everyClassIsNullMarked() {
        check(classes().should().resideInAPackage("rehab.portal..").andShould(new NullMarkedPackage()));
    }

    @Test
    void timeComesFromTheClock() {
        check(noClasses().should().callMethodWhere(new DescribedPredicate<JavaCall<?>>("a now() without a clock") {
            @Override
            public boolean test(JavaCall<?> call) {
                return call.getTarget().getOwner().getPackageName().equals("java.time")
                        && call.getTarget().getName().equals("now")
                        && call.getTarget().getRawParameterTypes().isEmpty();
            }
        }));
    }

    @Test
    void onlyTheSessionTouchesTheDatabase() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("rehab.portal.session")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql", "javax.sql"));
    }

    @Test
    void forwardingKnowsNothingOfTheStore() {
        check(noClasses()
                .that()
                .resideInAPackage("rehab.portal.forward")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameStartingWith("SessionStore"));
    }

    private void check(ArchRule rule) {
        assertThat(portal.size()).isGreaterThanOrEqualTo(AT_LEAST);
        rule.check(portal);
    }

    private static final class NullMarkedPackage extends com.tngtech.archunit.lang.ArchCondition<JavaClass> {
        NullMarkedPackage() {
            super("be in a @NullMarked package");
        }

        @Override
        public void check(JavaClass type, com.tngtech.archunit.lang.ConditionEvents events) {
            boolean marked =
                    type.getPackage().tryGetAnnotationOfType(NullMarked.class).isPresent();
            events.add(new com.tngtech.archunit.lang.SimpleConditionEvent(type, marked, type.getName()));
        }
    }
}
