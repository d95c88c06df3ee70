package rehab.prescription.careteam;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.kit.text.Text;

/**
 * Patients who are to change hands.
 *
 * @param fromTherapist who leaves their care teams; may have left the clinic already
 * @param toTherapist who takes that place, as lead where the one before was lead
 * @param patientIds absent: all of whose care teams the one before is in
 * @param reason 1 to 1000 characters; about the staff, nothing clinical
 */
@Schema(name = "CaseloadTransfer")
record CaseloadTransfer(
        @Text(max = 100) String fromTherapist,
        @Text(max = 100) String toTherapist,
        @Size(min = 1, max = MOST_PATIENTS) @Nullable List<@NotNull UUID> patientIds,
        @Text(max = 1000) String reason) {

    /** So many ids fit into the largest body that is taken. */
    static final int MOST_PATIENTS = 5000;
}
