package rehab.prescription.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rehab.prescription.content.AmountUnit;
import rehab.prescription.content.Dose;
import rehab.prescription.content.PainRule;
import rehab.prescription.content.ProgressionRule;
import rehab.prescription.content.Range;
import rehab.prescription.content.Schedule;
import rehab.prescription.content.Side;
import rehab.prescription.template.CertAnswers.Grouping;
import rehab.prescription.template.CertAnswers.Tailoring;
import rehab.prescription.template.Completeness.ItemState;
import rehab.prescription.template.Completeness.JudgedItem;

class CertPolicyTest {

    @Test
    void aBareTemplateAnswersOnlyWhatItsRoutinesAre() {
        // When
        Completeness completeness = CertPolicy.judge(template(CertAnswers.NONE, null, null, null, null));

        // Then
        assertThat(states(completeness, ItemState.ANSWERED))
                .containsExactly(CertItem.EXERCISES, CertItem.HOME_PROGRAMME);
        assertThat(states(completeness, ItemState.NOT_APPLICABLE))
                .containsExactly(CertItem.ADVERSE_EVENTS, CertItem.FIDELITY_FOUND);
        assertThat(completeness.score()).isEqualTo(2);
        assertThat(completeness.of()).isEqualTo(17);
    }

    @Test
    void aFullTemplateAnswersAllThatApplies() {
        // Given
        CertAnswers all = new CertAnswers(
                "A wall",
                "A therapist",
                Grouping.INDIVIDUAL,
                "Alone",
                "Logged",
                "Praise",
                "One more set",
                "None",
                "At home",
                Tailoring.TAILORED,
                "By the therapist",
                "By looking");

        // When
        Completeness completeness =
                CertPolicy.judge(template(all, new TemplatePeriod(4, 16), "The lowest", "When easy", null));

        // Then
        assertThat(completeness.score()).isEqualTo(17);
        assertThat(completeness.of()).isEqualTo(17);
    }

    @Test
    void itHasTheItemsOfThePublicationInItsOrder() {
        // When
        Completeness completeness = CertPolicy.judge(template(CertAnswers.NONE, null, null, null, null));

        // Then
        assertThat(completeness.items().stream().map(JudgedItem::number))
                .containsExactly(
                        "1", "2", "3", "4", "5", "6", "7a", "7b", "8", "9", "10", "11", "12", "13", "14a", "14b", "15",
                        "16a", "16b");
    }

    @Test
    void whatIsTheSameForAllNeedNotSayHowItIsTailored() {
        // Given
        CertAnswers generic =
                new CertAnswers(null, null, null, null, null, null, null, null, null, Tailoring.GENERIC, null, null);

        // When
        Completeness completeness = CertPolicy.judge(template(generic, null, null, null, null));

        // Then
        assertThat(states(completeness, ItemState.NOT_APPLICABLE)).contains(CertItem.TAILORING_HOW);
        assertThat(completeness.of()).isEqualTo(16);
    }

    @Test
    void aRuleInNumbersAnswersWhenAndHowMoreIsDone() {
        // Given
        ProgressionRule rule = new ProgressionRule(3, 2, 5, ProgressionRule.Step.REPS, 2);

        // When
        Completeness completeness = CertPolicy.judge(template(CertAnswers.NONE, null, null, null, rule));

        // Then
        assertThat(states(completeness, ItemState.ANSWERED))
                .contains(CertItem.PROGRESSION_RULE, CertItem.PROGRESSION_STEPS);
    }

    @ParameterizedTest
    @MethodSource
    void eachAnswerAnswersItsItemAndNoOther(CertItem item, UnaryOperator<Texts> answer) {
        // Given
        Texts said = answer.apply(Texts.NONE);
        CertAnswers cert = said.cert();

        // When
        Completeness completeness =
                CertPolicy.judge(template(cert, said.period(), said.startingLevel(), said.progression(), null));

        // Then
        assertThat(states(completeness, ItemState.ANSWERED))
                .containsExactlyInAnyOrder(CertItem.EXERCISES, CertItem.HOME_PROGRAMME, item);
    }

    static Stream<Arguments> eachAnswerAnswersItsItemAndNoOther() {
        Map<CertItem, UnaryOperator<Texts>> answers = Map.ofEntries(
                Map.entry(CertItem.EQUIPMENT, t -> t.text(0)),
                Map.entry(CertItem.PROVIDER, t -> t.text(1)),
                Map.entry(CertItem.GROUPING, t -> t.grouped()),
                Map.entry(CertItem.SUPERVISION, t -> t.text(2)),
                Map.entry(CertItem.ADHERENCE, t -> t.text(3)),
                Map.entry(CertItem.MOTIVATION, t -> t.text(4)),
                Map.entry(CertItem.PROGRESSION_STEPS, t -> t.text(5)),
                Map.entry(CertItem.OTHER_COMPONENTS, t -> t.text(6)),
                Map.entry(CertItem.SETTING, t -> t.text(7)),
                Map.entry(CertItem.TAILORING_HOW, t -> t.text(8)),
                Map.entry(CertItem.FIDELITY, t -> t.text(9)),
                Map.entry(CertItem.TAILORING, t -> t.tailored()),
                Map.entry(CertItem.DOSE, t -> t.lasting()),
                Map.entry(CertItem.STARTING_LEVEL, t -> t.starting()),
                Map.entry(CertItem.PROGRESSION_RULE, t -> t.progressing()));
        return answers.entrySet().stream().map(answer -> Arguments.of(answer.getKey(), answer.getValue()));
    }

    /** One answer at a time; texts in the order of {@link CertAnswers}. */
    record Texts(
            int text,
            @Nullable Grouping grouping,
            @Nullable Tailoring tailoring,
            @Nullable TemplatePeriod period,
            @Nullable String startingLevel,
            @Nullable String progression) {
        static final Texts NONE = new Texts(-1, null, null, null, null, null);

        Texts text(int which) {
            return new Texts(which, null, null, null, null, null);
        }

        Texts grouped() {
            return new Texts(-1, Grouping.GROUP, null, null, null, null);
        }

        Texts tailored() {
            return new Texts(-1, null, Tailoring.TAILORED, null, null, null);
        }

        Texts lasting() {
            return new Texts(-1, null, null, new TemplatePeriod(4, 16), null, null);
        }

        Texts starting() {
            return new Texts(-1, null, null, null, "The lowest", null);
        }

        Texts progressing() {
            return new Texts(-1, null, null, null, null, "When easy");
        }

        CertAnswers cert() {
            return new CertAnswers(
                    at(0), at(1), grouping, at(2), at(3), at(4), at(5), at(6), at(7), tailoring, at(8), at(9));
        }

        private @Nullable String at(int which) {
            return which == text ? "Said" : null;
        }
    }

    private static List<CertItem> states(Completeness completeness, ItemState state) {
        return completeness.items().stream()
                .filter(item -> item.state() == state)
                .map(JudgedItem::item)
                .collect(Collectors.toList());
    }

    private static TemplateDocument template(
            CertAnswers cert,
            @Nullable TemplatePeriod period,
            @Nullable String startingLevel,
            @Nullable String progression,
            @Nullable ProgressionRule rule) {
        Dose dose = new Dose(Range.exactly(2), Range.exactly(10), AmountUnit.REPS, null, null);
        TemplateLine line = new TemplateLine(
                UUID.randomUUID(), "plank", "Plank", null, dose, Side.BOTH_TOGETHER, null, rule, List.of());
        return new TemplateDocument(
                "Strength",
                "Get strong",
                null,
                "Stop when it hurts",
                PainRule.STOP_ON_PAIN,
                null,
                List.of(new TemplateRoutine("Strength", new Schedule.PerWeek(2, 3), List.of(line))),
                period,
                startingLevel,
                progression,
                List.of(),
                cert);
    }
}
