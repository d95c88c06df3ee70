package rehab.prescription.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rehab.kit.text.Text;

/**
 * What a therapist orders, as sent by a client.
 *
 * @param title 1 to 200 characters
 * @param safetyNote for the whole prescription, 1 to 1000 characters
 * @param painRule {@code STOP_ON_PAIN} when absent
 * @param painLimits the pain rule's cut-points; only with {@code PAIN_MONITORING}, and the clinic's usual ones when absent
 * @param until the last of the patient's local days on which it counts; absent: until it is ended
 * @param routines 1 to 10
 */
@Consistent
public record PrescriptionContent(
        @Text(max = 200) String title,
        @Text(max = 1000) String safetyNote,
        @Nullable PainRule painRule,
        @Nullable @Valid PainLimits painLimits,
        @Nullable LocalDate until,
        @NotEmpty @Size(max = 10) List<@NotNull @Valid RoutineContent> routines)
        implements CrossChecked {
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    @Override
    public List<Misfit> misfits() {
        List<Misfit> misfits = new ArrayList<>();
        if (painLimits != null && painRule != PainRule.PAIN_MONITORING) {
            misfits.add(new Misfit("painLimits", "belong to PAIN_MONITORING only"));
        }
        if (until != null && (until.isBefore(EARLIEST) || until.isAfter(LATEST))) {
            misfits.add(new Misfit("until", "must be from 2000 to 2199"));
        }
        return misfits;
    }
}
