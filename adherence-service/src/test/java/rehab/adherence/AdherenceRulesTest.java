package rehab.adherence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import rehab.kit.test.HouseRules;

class AdherenceRulesTest extends HouseRules {
    AdherenceRulesTest() {
        super("rehab.adherence", 80);
    }

    @Test
    void theDefinitionsKnowNoFramework() {
        var figures = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("rehab.adherence.figure");
        Assertions.assertThat(figures.size()).isGreaterThan(25);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("java..", "rehab.adherence.figure", "org.jspecify.annotations")
                .check(figures);
    }

    @Test
    void theRulesKnowTheDefinitionsAndNoFramework() {
        var rules = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("rehab.adherence.rule");
        Assertions.assertThat(rules.size()).isGreaterThan(15);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "java..", "rehab.adherence.figure", "rehab.adherence.rule", "org.jspecify.annotations")
                .check(rules);
    }
}
