package rehab.catalog.safety;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A rule that concerns a variant, for one of the conditions. */
record Hit(RuleInForce rule, String condition, Application application) {

    boolean applies() {
        return application.applies();
    }

    boolean isUncertain() {
        return application.missing() != null;
    }

    Finding finding(int line, CheckedLine.Known known, List<String> saferVariants) {
        SafetyRule says = rule.rule();
        return new Finding(
                line,
                rule.id(),
                rule.version(),
                says.tier(),
                says.message(),
                known.chosen().among(says.hazards()),
                condition,
                saferVariants,
                says.saferVariant() == null ? null : says.saferVariant().text(),
                rule.awaitingSignOff());
    }

    /** Nearest on the ladder first; at the same distance the easier before the harder. */
    static Comparator<Rung> nearestTo(Rung chosen) {
        return Comparator.<Rung>comparingInt(rung -> Math.abs(rung.level() - chosen.level()))
                .thenComparing(Rung::level)
                .thenComparing(Rung::variant);
    }

    static Set<UUID> rulesOf(List<Hit> hits) {
        return hits.stream().map(hit -> hit.rule().id()).collect(Collectors.toSet());
    }
}
