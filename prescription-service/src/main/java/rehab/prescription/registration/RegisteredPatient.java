package rehab.prescription.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.prescription.patient.PatientView;

/** The answer to a registration. */
record RegisteredPatient(
        PatientView patient,

        @Schema(description = "For the first sign-in; shown once. Null when this request has been answered before")
        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Nullable
        String accessCode) {}
