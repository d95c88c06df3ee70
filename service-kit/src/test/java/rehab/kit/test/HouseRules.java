package rehab.kit.test;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The architecture of a service as tests; every service runs them on itself. */
public abstract class HouseRules extends CommonRules {

    /**
     * Rules for one service.
     *
     * @param root its root package
     * @param atLeast fewer classes than this mean that the rules looked in the wrong place
     */
    protected HouseRules(String root, int atLeast) {
        super(root, atLeast);
    }

    @Test
    void resourcesLeaveTheDatabaseToUseCases() {
        check(noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(DataSource.class)
                .orShould()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class));
    }

    @Test
    void resourcesAndEntitiesStayInTheirFeature() {
        check(classes()
                .that()
                .areAnnotatedWith(jakarta.ws.rs.Path.class)
                .or()
                .areAnnotatedWith(Entity.class)
                .should()
                .notBePublic());
    }

    @Test
    void everyEndpointSaysWhoMay() {
        check(
                methods()
                        .that()
                        .areAnnotatedWith(GET.class)
                        .or()
                        .areAnnotatedWith(PUT.class)
                        .or()
                        .areAnnotatedWith(POST.class)
                        .or()
                        .areAnnotatedWith(DELETE.class)
                        .and()
                        .areDeclaredInClassesThat()
                        .haveSimpleNameEndingWith("Resource")
                        .should(beAnnotatedWith(RolesAllowed.class).or(beAnnotatedWith(PermitAll.class)))
                        .andShould()
                        .bePublic() // the framework ignores any other, silently
                );
    }

    @Test
    void validationStandsWhereItIsLookedFor() {
        check(classes().should(new HiddenValidation()));
    }
}
