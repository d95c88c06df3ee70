package rehab.catalog.lifecycle;

import java.util.Optional;
import java.util.Set;
import rehab.catalog.problem.CatalogProblem;
import rehab.kit.problem.CommonProblem;
import rehab.kit.problem.ProblemException;
import rehab.kit.problem.ProblemType;

/**
 * Who may do what to an item as it stands; every refusal has its reason. The shared library changes with a release only; of
 * a clinic's own items, authors write drafts and an administrator who wrote none of it decides.
 */
final class LifecyclePolicy {
    private static final String ADMINISTRATOR = "administrator";

    private LifecyclePolicy() {}

    /**
     * What somebody is about to do.
     *
     * @param revision the one that it is about; 0 where it is about the item as a whole
     * @param authors roles whose members write items of this kind
     */
    record Intent(Act act, int revision, String subject, Set<String> roles, Set<String> authors) {
        Intent {
            roles = Set.copyOf(roles);
            authors = Set.copyOf(authors);
        }
    }

    /** A reason why not. */
    record Refusal(ProblemType type, String detail) {
        ProblemException problem() {
            return new ProblemException(type, detail);
        }
    }

    /** Why not, or nothing. */
    static Optional<Refusal> refusal(Intent intent, Standing item) {
        return switch (intent.act()) {
            case SAVE_DRAFT ->
                author(intent).or(() -> own(item)).or(() -> alive(item)).or(() -> notInReview(item));
            case SUBMIT ->
                author(intent)
                        .or(() -> own(item))
                        .or(() -> alive(item))
                        .or(() -> notInReview(item))
                        .or(() -> draftOpen(item));
            case PUBLISH ->
                administrator(intent)
                        .or(() -> own(item))
                        .or(() -> awaited(intent, item))
                        .or(() -> notTheAuthor(intent, item));
            case RETURN -> administrator(intent).or(() -> own(item)).or(() -> awaited(intent, item));
            case SIGN_OFF ->
                administrator(intent).or(() -> published(intent, item)).or(() -> notTheAuthor(intent, item));
            case RETIRE -> administrator(intent).or(() -> own(item)).or(() -> alive(item));
        };
    }

    private static Optional<Refusal> author(Intent intent) {
        return refuse(
                intent.roles().stream().noneMatch(intent.authors()::contains),
                CommonProblem.FORBIDDEN,
                "Written by: "
                        + String.join(", ", intent.authors().stream().sorted().toList()) + ".");
    }

    private static Optional<Refusal> administrator(Intent intent) {
        return refuse(
                !intent.roles().contains(ADMINISTRATOR),
                CommonProblem.FORBIDDEN,
                "An administrator decides on content.");
    }

    private static Optional<Refusal> own(Standing item) {
        return refuse(
                item.shared(),
                CatalogProblem.SHARED_LIBRARY,
                "It belongs to the shared library. Copy it, then change it.");
    }

    private static Optional<Refusal> alive(Standing item) {
        return refuse(
                item.status() == ItemStatus.RETIRED,
                CatalogProblem.RETIRED,
                "It was retired and stays as it was. Copy it to go on from it.");
    }

    private static Optional<Refusal> notInReview(Standing item) {
        return refuse(
                item.inReview() != null,
                CatalogProblem.ALREADY_IN_REVIEW,
                "Revision " + item.inReview() + " waits for an administrator; it can change once that is decided.");
    }

    private static Optional<Refusal> draftOpen(Standing item) {
        return refuse(!item.draftOpen(), CatalogProblem.NO_DRAFT, "Nothing has changed since it was published.");
    }

    private static Optional<Refusal> awaited(Intent intent, Standing item) {
        return refuse(
                !item.awaits(intent.revision()),
                CatalogProblem.NOT_IN_REVIEW,
                item.inReview() == null
                        ? "No revision of it waits for a decision."
                        : "Revision " + item.inReview() + " waits for a decision, not revision " + intent.revision()
                                + ".");
    }

    private static Optional<Refusal> published(Intent intent, Standing item) {
        return refuse(
                !item.isPublishedAs(intent.revision()),
                CatalogProblem.NOT_PUBLISHED,
                item.status() == ItemStatus.PUBLISHED
                        ? "Revision " + item.revision() + " is the published one."
                        : "It is not published.");
    }

    private static Optional<Refusal> notTheAuthor(Intent intent, Standing item) {
        return refuse(
                item.writers().contains(intent.subject()),
                CatalogProblem.AUTHOR_IS_REVIEWER,
                "You had a hand in this revision. Another administrator has to review it.");
    }

    private static Optional<Refusal> refuse(boolean when, ProblemType type, String detail) {
        return when ? Optional.of(new Refusal(type, detail)) : Optional.empty();
    }
}
