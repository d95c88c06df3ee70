package rehab.prescription.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rehab.kit.text.Text;

/**
 * What a therapist orders, as sent by a client.
 *
 * @param title 1 to 200 characters
 * @param safetyNote for the whole prescription, 1 to 1000 characters
 * @param painRule {@code STOP_ON_PAIN} when absent
 * @param routines 1 to 10
 */
public record PrescriptionContent(
        @Text(max = 200) String title,
        @Text(max = 1000) String safetyNote,
        @Nullable PainRule painRule,
        @NotEmpty @Size(max = 10) List<@NotNull @Valid RoutineContent> routines) {}
