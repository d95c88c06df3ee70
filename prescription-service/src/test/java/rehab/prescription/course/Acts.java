package rehab.prescription.course;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Courses of treatment, as likely and as unlikely as they come. */
final class Acts {
    static final int EXERCISES = 3;
    static final int CONDITIONS = 3;
    private static final int LONGEST = 24;

    private Acts() {}

    /** It begins with something to activate; what follows is anything. */
    static Arbitrary<List<Act>> courses() {
        return act().list().ofMinSize(4).ofMaxSize(LONGEST).map(acts -> {
            List<Act> all = new ArrayList<>(List.of(new Act.Edit(List.of(0, 1), 2, false), new Act.Activate()));
            all.addAll(acts);
            return List.copyOf(all);
        });
    }

    private static Arbitrary<Act> act() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, edit()),
                Tuple.of(5, Arbitraries.just(new Act.Activate())),
                Tuple.of(5, answer()),
                Tuple.of(6, change()),
                Tuple.of(3, Arbitraries.integers().between(0, CONDITIONS - 1).map(Act.Suffer::new)),
                Tuple.of(1, Arbitraries.just(new Act.Recover())),
                Tuple.of(3, newRule()),
                Tuple.of(2, Arbitraries.integers().between(0, 9).map(Act.ChangedRule::new)),
                Tuple.of(1, Arbitraries.integers().between(0, 9).map(Act.RetiredRule::new)),
                Tuple.of(1, Arbitraries.integers().between(0, EXERCISES - 1).map(Act.Recalled::new)),
                Tuple.of(1, Arbitraries.of(true, false).map(Act.TryWithoutCatalog::new)),
                Tuple.of(2, Arbitraries.just(new Act.NextDay())));
    }

    private static Arbitrary<Act> edit() {
        return Combinators.combine(
                        Arbitraries.integers()
                                .between(0, EXERCISES - 1)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(true, false))
                .as(Act.Edit::new);
    }

    private static Arbitrary<Act> answer() {
        return Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as(Act.Answer::new);
    }

    /** Endings are rare: nothing much follows them. */
    private static Arbitrary<Act> change() {
        return Arbitraries.frequency(
                        Tuple.of(8, "pause"),
                        Tuple.of(8, "hold"),
                        Tuple.of(14, "resume"),
                        Tuple.of(1, "stop"),
                        Tuple.of(1, "completion"))
                .map(Act.Change::new);
    }

    private static Arbitrary<Act> newRule() {
        return Combinators.combine(
                        Arbitraries.of("INFO", "WARN", "WARN", "BLOCK"),
                        Arbitraries.integers().between(0, CONDITIONS - 1),
                        Arbitraries.integers().between(0, EXERCISES - 1),
                        Arbitraries.of(true, false))
                .as(Act.NewRule::new);
    }
}
