package rehab.adherence.reminder;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A patient's reminders by e-mail: at most one a day, only while something is left to do.
 *
 * @param available whether this system sends mail at all
 * @param enabled whether they are wanted
 * @param at when, by the patient's clock
 * @param quietFrom from when on nobody is written to
 * @param quietUntil until when, on the next day
 * @param email where they go; absent when the clinic knows of no address, and nothing is sent
 */
@Schema(
        name = "Reminders",
        requiredProperties = {"available", "enabled", "at", "quietFrom", "quietUntil", "timeZone"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record RemindersView(
        boolean available,
        boolean enabled,
        @JsonFormat(pattern = "HH:mm") LocalTime at,
        @JsonFormat(pattern = "HH:mm") LocalTime quietFrom,
        @JsonFormat(pattern = "HH:mm") LocalTime quietUntil,
        String timeZone,
        @Nullable String email) {}
