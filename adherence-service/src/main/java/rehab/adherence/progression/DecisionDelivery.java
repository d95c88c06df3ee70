package rehab.adherence.progression;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/** A clinician's decision on a proposal, as prescription-service announces it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DecisionDelivery(
        @NotNull UUID clinicId,
        @NotNull UUID patientId,
        @NotNull Kind decision,
        @NotNull Instant decidedAt) {

    /** What was decided. */
    enum Kind {
        ACCEPTED,
        /** Something else was done instead. */
        CHANGED,
        DECLINED;

        SettledAs settled() {
            return switch (this) {
                case ACCEPTED -> SettledAs.ACCEPTED;
                case CHANGED -> SettledAs.CHANGED;
                case DECLINED -> SettledAs.DECLINED;
            };
        }
    }
}
