package rehab.adherence.clinic;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import rehab.adherence.access.Roles;

/** Overridden safety rules of the calling administrator's clinic. */
@Path("/clinic/rule-outcomes")
class RuleOutcomesResource {
    private final ReadRuleOutcomes outcomes;

    RuleOutcomesResource(ReadRuleOutcomes outcomes) {
        this.outcomes = outcomes;
    }

    @GET
    @RolesAllowed(Roles.ADMINISTRATOR)
    public RuleOutcomesView readRuleOutcomes(
            @Parameter(description = "First day; absent: twelve weeks before the last") @RestQuery @Nullable
                    LocalDate from,
            @Parameter(description = "Last day; absent: today, by UTC") @RestQuery @Nullable LocalDate to) {
        return outcomes.read(from, to);
    }
}
