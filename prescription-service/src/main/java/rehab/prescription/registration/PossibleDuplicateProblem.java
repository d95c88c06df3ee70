package rehab.prescription.registration;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import rehab.prescription.duplicate.PossibleDuplicate;

/** The refusal of a registration, for the API's description: a problem that shows who it may be. */
@Schema(name = "PossibleDuplicateProblem")
record PossibleDuplicateProblem(
        String type, String title, int status, String detail, List<PossibleDuplicate> matches) {}
