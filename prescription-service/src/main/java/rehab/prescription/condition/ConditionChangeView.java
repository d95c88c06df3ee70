package rehab.prescription.condition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A condition after a change of it.
 *
 * @param held prescriptions that the change put on hold
 * @param screening how the prescriptions were checked against it; absent when nothing had to be checked
 */
@Schema(name = "ConditionChange")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConditionChangeView(
        ConditionView condition, List<UUID> held, @Nullable Screening screening) {
    ConditionChangeView {
        held = List.copyOf(held);
    }

    /**
     * A check of active prescriptions.
     *
     * @param prescriptions how many were checked
     * @param state CLEAR: all may go on; HELD: some were put on hold; NOT_CHECKED: some could not be checked, and are on hold
     */
    @Schema(name = "ConditionScreening")
    record Screening(int prescriptions, State state) {

        /** What came of the check. */
        enum State {
            CLEAR,
            HELD,
            NOT_CHECKED
        }
    }

    /** Recorded, and checked. */
    static ConditionChangeView of(ConditionView condition, Rescreening.Outcome outcome) {
        Screening.State state = outcome.held().isEmpty()
                ? Screening.State.CLEAR
                : outcome.checked() ? Screening.State.HELD : Screening.State.NOT_CHECKED;
        return new ConditionChangeView(condition, outcome.held(), new Screening(outcome.prescriptions(), state));
    }

    /** Ended: fewer restrictions never make anything unsafe. */
    static ConditionChangeView of(ConditionView condition) {
        return new ConditionChangeView(condition, List.of(), null);
    }
}
