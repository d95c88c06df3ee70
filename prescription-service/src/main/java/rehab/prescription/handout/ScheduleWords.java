package rehab.prescription.handout;

import java.util.Map;
import rehab.prescription.content.Schedule;

/** A schedule as a sentence. */
final class ScheduleWords {
    private final Words words;

    ScheduleWords(Words words) {
        this.words = words;
    }

    String say(Schedule schedule) {
        if (schedule instanceof Schedule.PerDay perDay) {
            return words.say("schedule.PER_DAY", "count", perDay.times());
        }
        if (schedule instanceof Schedule.DaysOfWeek days) {
            String names =
                    words.list(days.days().stream().sorted().map(words::name).toList());
            String sentence = words.say("schedule.DAYS_OF_WEEK", Map.of("count", days.timesPerDay(), "days", names));
            return sentence.substring(0, 1).toUpperCase(words.locale()) + sentence.substring(1);
        }
        if (schedule instanceof Schedule.PerWeek perWeek) {
            String times = new DoseWords(words).range(perWeek.min(), perWeek.max());
            return words.say("schedule.PER_WEEK", Map.of("count", perWeek.max(), "times", times));
        }
        return words.say("schedule.AS_NEEDED");
    }
}
