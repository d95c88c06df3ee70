package rehab.kit.test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
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
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import rehab.kit.clock.AdjustableClock;
import rehab.kit.problem.ProblemType;

/** What holds for every module's main code. Each rule first proves that it looked at something. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // the classes are read once for all rules
public abstract class CommonRules {
    private final String root;
    private final int atLeast;
    private final JavaClasses house;

    /**
     * Rules for one module.
     *
     * @param root its root package
     * @param atLeast fewer classes than this mean that the rules looked in the wrong place
     */
    protected CommonRules(String root, int atLeast) {
        this.root = root;
        this.atLeast = atLeast;
        this.house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
                .importPackages(root);
    }

    final void check(ArchRule rule) {
        assertThat(house.size()).as("classes looked at in " + root).isGreaterThanOrEqualTo(atLeast);
        rule.check(house);
    }

    @Test
    void timeComesFromTheClock() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("rehab.kit.clock")
                .should()
                .callMethodWhere(new DescribedPredicate<JavaCall<?>>("a now() without a clock") {
                    @Override
                    public boolean test(JavaCall<?> call) {
                        return call.getTarget().getOwner().getPackageName().equals("java.time")
                                && call.getTarget().getName().equals("now")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isAssignableTo(Clock.class));
                    }
                })
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(AdjustableClock.class));
    }

    @Test
    void everyPackageIsNullMarked() {
        check(classes()
                .that(resideInAPackage(root + ".."))
                .should(new ArchCondition<>("stand in a @NullMarked package") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
                        events.add(new SimpleConditionEvent(
                                item, marked, item.getPackageName() + (marked ? " is" : " is not") + " @NullMarked"));
                    }
                }));
    }

    @Test
    void featuresFormNoCircle() {
        check(slices().matching(root + ".(*)..").should().beFreeOfCycles());
    }

    @Test
    void problemsAreAClosedCatalogue() {
        check(classes()
                .that()
                .areAssignableTo(ProblemType.class)
                .and()
                .areNotInterfaces()
                .should()
                .beEnums()
                .allowEmptyShould(true)); // a module may have no problems of its own
    }

    @Test
    void namesSayWhatThingsAre() {
        check(noClasses()
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils"));
    }

    @Test
    void nothingPrintsToTheConsole() {
        check(noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace"));
    }
}
