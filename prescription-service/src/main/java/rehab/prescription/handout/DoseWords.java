package rehab.prescription.handout;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rehab.prescription.content.AmountUnit;
import rehab.prescription.content.Dose;
import rehab.prescription.content.Load;
import rehab.prescription.content.Range;
import rehab.prescription.content.Side;

/** A dose as sentences that need no explanation. */
final class DoseWords {
    private final Words words;

    DoseWords(Words words) {
        this.words = words;
    }

    /** How much and on which side: "3 sets of 10 to 12 repetitions on each side." */
    String main(Dose dose, Side side) {
        Range amount = dose.amount();
        String counted = words.say("amount." + dose.unit(), Map.of("count", amount.max(), "amount", range(amount)));
        String sentence = words.say(
                "sets." + dose.unit(),
                Map.of(
                        "count", dose.sets().max(),
                        "sets", range(dose.sets()),
                        "amount", counted,
                        "side", words.say("with." + side)));
        return sentence.substring(0, 1).toUpperCase(words.locale()) + sentence.substring(1);
    }

    /** What else is ordered: hold, load, effort, rest, in the order in which one needs to know it; null when nothing. */
    @Nullable
    String more(Dose dose) {
        List<String> more = new ArrayList<>();
        Range hold = dose.holdSeconds();
        if (hold != null && hold.max() > 0 && dose.unit() == AmountUnit.REPS) {
            more.add(words.say("hold", Map.of("count", hold.max(), "seconds", range(hold))));
        }
        Load load = dose.load();
        if (load != null) {
            more.add(load(load));
        }
        Range effort = dose.effort();
        if (effort != null) {
            more.add(words.say("effort", "effort", range(effort)));
        }
        Integer rest = dose.restSeconds();
        if (rest != null && dose.sets().max() > 1) {
            more.add(words.say("rest", "count", rest));
        }
        return more.isEmpty() ? null : String.join(" ", more);
    }

    private String load(Load load) {
        if (load.band() != null) {
            return words.say("load.band." + load.band());
        }
        return words.say(
                "load.kg", "kg", NumberFormat.getInstance(words.locale()).format(load.kg()));
    }

    String range(Range range) {
        return range(range.min(), range.max());
    }

    String range(int min, int max) {
        return min == max ? String.valueOf(min) : words.say("to", Map.of("min", min, "max", max));
    }
}
