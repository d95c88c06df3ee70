package rehab.adherence.session;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recorded session and what became of it.
 *
 * @param correctedBy the session that replaced it; null while it stands
 */
record Standing(Recorded recorded, @Nullable UUID correctedBy) {

    Standing withLines(List<Recorded.Line> lines) {
        return new Standing(recorded.withLines(lines), correctedBy);
    }
}
