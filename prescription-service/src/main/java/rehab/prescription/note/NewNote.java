package rehab.prescription.note;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rehab.kit.text.Text;

/**
 * A note to be kept.
 *
 * @param text 1 to 4000 characters
 * @param corrects the note that this one puts right; it stays, and a note is corrected once (then its correction is)
 */
@Schema(name = "NewNote")
record NewNote(@Text(max = 4000) String text, @Nullable UUID corrects) {}
