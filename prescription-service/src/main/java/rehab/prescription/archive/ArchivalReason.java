package rehab.prescription.archive;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import rehab.kit.text.Text;

/**
 * Why a patient is archived, or restored.
 *
 * @param reason 1 to 1000 characters; administrators read it, so nothing clinical
 */
@Schema(name = "ArchivalReason")
record ArchivalReason(@Text(max = 1000) String reason) {}
