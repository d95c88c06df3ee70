package rehab.kit.caller;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rehab.kit.problem.CommonProblem;
import rehab.kit.problem.ProblemException;

/**
 * Who is asking.
 *
 * @param subject the account's id at the issuer
 * @param clinicId the organisation that the account belongs to; absent for services
 * @param roles names of the roles that the issuer gives it
 * @param personId the record that this account is about, if it is about one
 * @param name display name, if the token has one
 */
public record Caller(
        String subject,
        @Nullable UUID clinicId,
        Set<String> roles,
        @Nullable UUID personId,
        @Nullable String name) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Whether the caller has this role. */
    public boolean is(String role) {
        return roles.contains(role);
    }

    /** The caller's clinic; a caller without one is refused with 403. */
    public UUID clinic() {
        if (clinicId == null) {
            throw new ProblemException(CommonProblem.FORBIDDEN, "This account belongs to no clinic.");
        }
        return clinicId;
    }
}
