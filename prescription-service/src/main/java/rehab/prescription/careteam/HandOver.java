package rehab.prescription.careteam;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What becomes of a care team when one therapist takes another's place in it. */
final class HandOver {
    private HandOver() {}

    /**
     * The team afterwards, leads first: one has left, and the other has the better of the two places.
     *
     * @param present the team now
     */
    static List<Membership> of(List<Membership> present, String from, String to) {
        CareTeamRole role = present.stream()
                .filter(member -> member.therapistId().equals(from)
                        || member.therapistId().equals(to))
                .map(Membership::role)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Stream<Membership> others = present.stream()
                .filter(member -> !member.therapistId().equals(from)
                        && !member.therapistId().equals(to));
        return Stream.concat(others, Stream.of(new Membership(to, role)))
                .sorted(Comparator.comparing(Membership::role))
                .toList();
    }
}
