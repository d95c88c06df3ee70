package rehab.prescription.careteam;

import java.util.Collection;

/** A care team keeps at least one lead, whoever leaves or steps back. */
final class LeadPolicy {
    private LeadPolicy() {}

    /** Whether the team still has a lead once this therapist is no longer one. */
    static boolean allowsWithout(String therapistId, Collection<Membership> present) {
        boolean isLead = present.stream().anyMatch(m -> m.therapistId().equals(therapistId) && leads(m));
        boolean otherLead = present.stream().anyMatch(m -> !m.therapistId().equals(therapistId) && leads(m));
        return !isLead || otherLead;
    }

    private static boolean leads(Membership membership) {
        return membership.role() == CareTeamRole.LEAD;
    }
}
