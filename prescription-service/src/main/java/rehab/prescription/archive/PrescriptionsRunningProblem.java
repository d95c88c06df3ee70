package rehab.prescription.archive;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The refusal of an archival, for the API's description: a problem that shows what is in the way. */
@Schema(name = "PrescriptionsRunningProblem")
record PrescriptionsRunningProblem(
        String type, String title, int status, String detail, List<RunningPrescription> prescriptions) {}
