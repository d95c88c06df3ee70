package rehab.catalog.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rehab.catalog.problem.CatalogProblem;
import rehab.kit.problem.ProblemType;

/** Who may do what in which state, and the reason why not. Revision 2 is always the one in question. */
class LifecyclePolicyTest {
    private static final Set<String> AUTHORS = Set.of("therapist", "administrator");

    @ParameterizedTest(name = "{0} {1} of {2} item at {3} in review {4}, draft open {5}: {6}")
    @CsvSource(textBlock = """
            # who,         act,        item,   status,    in review, draft open, refused with
            therapist,     SAVE_DRAFT, own,    DRAFT,     ,          true,
            therapist,     SAVE_DRAFT, own,    PUBLISHED, ,          false,
            administrator, SAVE_DRAFT, own,    DRAFT,     ,          true,
            therapist,     SAVE_DRAFT, own,    IN_REVIEW, 2,         true,       ALREADY_IN_REVIEW
            therapist,     SAVE_DRAFT, own,    PUBLISHED, 2,         true,       ALREADY_IN_REVIEW
            therapist,     SAVE_DRAFT, own,    RETIRED,   ,          false,      RETIRED
            therapist,     SAVE_DRAFT, shared, PUBLISHED, ,          false,      SHARED_LIBRARY
            patient,       SAVE_DRAFT, own,    DRAFT,     ,          true,       FORBIDDEN
            therapist,     SUBMIT,     own,    DRAFT,     ,          true,
            administrator, SUBMIT,     own,    PUBLISHED, ,          true,
            therapist,     SUBMIT,     own,    PUBLISHED, ,          false,      NO_DRAFT
            therapist,     SUBMIT,     own,    IN_REVIEW, 2,         true,       ALREADY_IN_REVIEW
            therapist,     SUBMIT,     own,    RETIRED,   ,          false,      RETIRED
            therapist,     SUBMIT,     shared, PUBLISHED, ,          false,      SHARED_LIBRARY
            patient,       SUBMIT,     own,    DRAFT,     ,          true,       FORBIDDEN
            administrator, PUBLISH,    own,    IN_REVIEW, 2,         true,
            administrator, PUBLISH,    own,    PUBLISHED, 2,         true,
            administrator, PUBLISH,    own,    IN_REVIEW, 3,         true,       NOT_IN_REVIEW
            administrator, PUBLISH,    own,    DRAFT,     ,          true,       NOT_IN_REVIEW
            administrator, PUBLISH,    own,    PUBLISHED, ,          false,      NOT_IN_REVIEW
            administrator, PUBLISH,    own,    RETIRED,   ,          false,      NOT_IN_REVIEW
            administrator, PUBLISH,    shared, PUBLISHED, ,          false,      SHARED_LIBRARY
            therapist,     PUBLISH,    own,    IN_REVIEW, 2,         true,       FORBIDDEN
            administrator, RETURN,     own,    IN_REVIEW, 2,         true,
            administrator, RETURN,     own,    PUBLISHED, 2,         true,
            administrator, RETURN,     own,    DRAFT,     ,          true,       NOT_IN_REVIEW
            administrator, RETURN,     shared, PUBLISHED, ,          false,      SHARED_LIBRARY
            therapist,     RETURN,     own,    IN_REVIEW, 2,         true,       FORBIDDEN
            administrator, SIGN_OFF,   shared, PUBLISHED, ,          false,
            administrator, SIGN_OFF,   own,    PUBLISHED, ,          false,
            administrator, SIGN_OFF,   own,    PUBLISHED, 3,         true,
            administrator, SIGN_OFF,   shared, DRAFT,     ,          false,      NOT_PUBLISHED
            administrator, SIGN_OFF,   shared, RETIRED,   ,          false,      NOT_PUBLISHED
            administrator, SIGN_OFF,   own,    IN_REVIEW, 2,         true,       NOT_PUBLISHED
            therapist,     SIGN_OFF,   shared, PUBLISHED, ,          false,      FORBIDDEN
            administrator, RETIRE,     own,    PUBLISHED, ,          false,
            administrator, RETIRE,     own,    PUBLISHED, 3,         true,
            administrator, RETIRE,     own,    DRAFT,     ,          true,
            administrator, RETIRE,     own,    RETIRED,   ,          false,      RETIRED
            administrator, RETIRE,     shared, PUBLISHED, ,          false,      SHARED_LIBRARY
            therapist,     RETIRE,     own,    PUBLISHED, ,          false,      FORBIDDEN
            """)
    void answersWithAReason(
            String who,
            Act act,
            String item,
            ItemStatus status,
            @Nullable Integer inReview,
            boolean draftOpen,
            @Nullable String refused) {
        // Given
        var standing = new Standing(item.equals("shared"), status, 2, inReview, draftOpen, Set.of("somebody else"));

        // When
        var refusal = LifecyclePolicy.refusal(intent(act, who, AUTHORS), standing);

        // Then
        assertThat(refusal.map(LifecyclePolicy.Refusal::type).map(LifecyclePolicyTest::name))
                .isEqualTo(Optional.ofNullable(refused));
        refusal.ifPresent(reason -> assertThat(reason.detail()).isNotBlank().endsWith("."));
    }

    @ParameterizedTest
    @CsvSource({"PUBLISH, IN_REVIEW, 2", "SIGN_OFF, PUBLISHED,"})
    void whoeverHadAHandInItDoesNotReviewIt(Act act, ItemStatus status, @Nullable Integer inReview) {
        // Given
        var standing = new Standing(false, status, 2, inReview, true, Set.of("the author", "the caller"));

        // When
        var refusal = LifecyclePolicy.refusal(intent(act, "administrator", AUTHORS), standing);

        // Then
        assertThat(refusal.map(LifecyclePolicy.Refusal::type)).contains(CatalogProblem.AUTHOR_IS_REVIEWER);
    }

    @ParameterizedTest
    @CsvSource({"RETURN, IN_REVIEW, 2", "RETIRE, PUBLISHED,"})
    void whatMakesThingsSaferAnAuthorMayDoToo(Act act, ItemStatus status, @Nullable Integer inReview) {
        // Given
        var standing = new Standing(false, status, 2, inReview, true, Set.of("the caller"));

        // When
        var refusal = LifecyclePolicy.refusal(intent(act, "administrator", AUTHORS), standing);

        // Then
        assertThat(refusal).isEmpty();
    }

    @Test
    void aKindSaysWhoWritesIt() {
        // Given
        var standing = new Standing(false, ItemStatus.DRAFT, 0, null, true, Set.of());

        // When
        var refusal = LifecyclePolicy.refusal(intent(Act.SUBMIT, "therapist", Set.of("administrator")), standing);

        // Then
        assertThat(refusal.map(LifecyclePolicy.Refusal::detail)).contains("Written by: administrator.");
    }

    private static LifecyclePolicy.Intent intent(Act act, String role, Set<String> authors) {
        return new LifecyclePolicy.Intent(act, 2, "the caller", Set.of(role), authors);
    }

    private static String name(ProblemType type) {
        return type instanceof Enum<?> constant ? constant.name() : type.title();
    }
}
