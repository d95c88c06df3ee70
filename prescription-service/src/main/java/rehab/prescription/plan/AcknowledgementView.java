package rehab.prescription.plan;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether the patient has acknowledged a version's safety notes.
 *
 * @param at when it was last given, also where a recall has made it needed again; absent when it never was
 */
@Schema(name = "Acknowledgement")
record AcknowledgementView(State state, @Nullable Instant at) {

    enum State {
        /** The patient has not read them, or an exercise has been recalled since. */
        NEEDED,
        GIVEN
    }
}
