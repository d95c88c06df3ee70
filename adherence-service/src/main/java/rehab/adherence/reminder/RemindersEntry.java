package rehab.adherence.reminder;

import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a patient says about reminders: all of it, not only what changes.
 *
 * @param enabled whether reminders are wanted
 * @param at when, by the patient's clock, in whole minutes outside of quiet hours; absent: when everybody gets them
 */
@Schema(
        name = "RemindersEntry",
        requiredProperties = {"enabled"})
record RemindersEntry(@NotNull Boolean enabled, @Nullable LocalTime at) {}
