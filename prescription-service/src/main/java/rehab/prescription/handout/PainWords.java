package rehab.prescription.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rehab.prescription.content.PainLimits;
import rehab.prescription.content.PainRule;
import rehab.prescription.content.VersionContent;

/** The pain rule as something one can act on while it hurts. */
final class PainWords {
    private static final int WORST = 10;

    /** The clinical model's cut-points, for versions from before a therapist could set them. */
    private static final int GO_ON_UP_TO = 3;

    private static final int STOP_FROM = 6;

    private final Words words;
    private final PainRule rule;
    private final int goOnUpTo;
    private final int stopFrom;

    PainWords(Words words, VersionContent content) {
        this.words = words;
        this.rule = content.painRule();
        PainLimits limits = content.painLimits();
        this.goOnUpTo = limits == null ? GO_ON_UP_TO : limits.goOnUpTo();
        this.stopFrom = limits == null ? STOP_FROM : limits.stopFrom();
    }

    /** What the numbers mean; null where none is used. */
    @Nullable
    String lead() {
        return rule == PainRule.PAIN_MONITORING ? words.say("pain.lead") : null;
    }

    /** From little pain to much. */
    List<Sheet.PainLevel> levels() {
        if (rule == PainRule.STOP_ON_PAIN) {
            return List.of(new Sheet.PainLevel(null, words.say("pain.STOP_ON_PAIN")));
        }
        List<Sheet.PainLevel> levels = new ArrayList<>();
        levels.add(level(0, goOnUpTo, "pain.go"));
        if (stopFrom > goOnUpTo + 1) {
            levels.add(level(goOnUpTo + 1, stopFrom - 1, "pain.watch"));
        }
        levels.add(level(stopFrom, WORST, "pain.stop"));
        return List.copyOf(levels);
    }

    private Sheet.PainLevel level(int from, int to, String act) {
        String level = words.say("pain.level", Map.of("count", to - from + 1, "from", from, "to", to));
        return new Sheet.PainLevel(level, words.say(act));
    }
}
