package rehab.prescription.safety;

import java.util.List;
import java.util.UUID;

/**
 * What a check of an active prescription came to.
 *
 * @param isChecked whether everything that is open was found by a rule; otherwise some of it could not be checked
 * @param openFindings what nobody has answered; empty when it may go on
 */
public record Screened(boolean isChecked, List<UUID> openFindings) {
    public Screened {
        openFindings = List.copyOf(openFindings);
    }
}
