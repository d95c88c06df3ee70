package rehab.prescription.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rehab.prescription.content.AmountUnit;
import rehab.prescription.content.Dose;
import rehab.prescription.content.LineVariant;
import rehab.prescription.content.Range;
import rehab.prescription.content.Schedule;
import rehab.prescription.template.ShippedTemplates.ShippedTemplate;

/**
 * Every figure of a shipped template has a source that says so, by the catalog's claims (which its own tests hold against the
 * source documents), and everything that a template refers to is in the catalog.
 */
class ShippedTemplatesTest {
    private static final Pattern NUMBER = Pattern.compile("(?<![A-Z-])\\b\\d+");
    private static final Pattern SOURCE_CODE = Pattern.compile("SRC-\\d+");
    private static final int AT_LEAST = 4;

    static Stream<Named<ShippedTemplate>> templates() {
        return ShippedTemplates.read().stream()
                .map(template -> Named.of(template.content().name(), template));
    }

    static Stream<Named<TemplateLine>> lines() {
        return ShippedTemplates.read().stream().flatMap(template -> template.content()
                .lines()
                .map(line -> Named.of(template.content().name() + ": " + line.exerciseName(), line)));
    }

    @Test
    void thereAreSome() {
        assertThat(ShippedTemplates.read())
                .hasSizeGreaterThanOrEqualTo(AT_LEAST)
                .doesNotHaveDuplicates();
        assertThat(ShippedTemplates.read().stream().map(ShippedTemplate::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void whatALineRefersToIsInTheCatalog(TemplateLine line) {
        // When
        JsonNode exercise = CatalogFiles.exercise(line.exerciseSlug()).orElseThrow();

        // Then
        assertThat(exercise.path("status").asText()).isEqualTo("PUBLISHED");
        assertThat(exercise.path("id").asText()).isEqualTo(line.exerciseId().toString());
        assertThat(exercise.path("name").asText()).isEqualTo(line.exerciseName());
        LineVariant known = Objects.requireNonNull(line.variant());
        assertThat(CatalogFiles.nodes(exercise.path("variants"))).anySatisfy(variant -> {
            assertThat(variant.path("code").asText()).isEqualTo(known.code());
            assertThat(variant.path("name").asText()).isEqualTo(known.name());
            assertThat(variant.path("standard").asBoolean()).isEqualTo(known.standard());
            assertThat(variant.path("sides").asText()).isEqualTo(line.side().name());
        });
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyFigureOfADoseIsASourcesFigure(TemplateLine line) {
        // Given
        Dose dose = line.dose();

        // Then
        assertTraced(line, Figure.SETS, "SETS", dose.sets());
        assertTraced(line, Figure.AMOUNT, dose.unit() == AmountUnit.REPS ? "REPETITIONS" : "HOLD", dose.amount());
        if (dose.holdSeconds() != null) {
            assertTraced(line, Figure.HOLD, "HOLD", dose.holdSeconds());
        }
        assertThat(Stream.of(dose.restSeconds(), dose.load(), dose.effort(), line.progression()))
                .as("no source gives a figure for rest, load, effort or progression")
                .allMatch(Objects::isNull);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void howOftenAndForHowLongIsASourcesFigure(ShippedTemplate template) {
        // Given
        TemplateDocument content = template.content();

        // Then
        for (TemplateRoutine routine : content.routines()) {
            assertThat(named(content.sources(), Figure.FREQUENCY))
                    .as("how often")
                    .hasSize(1)
                    .allSatisfy(source -> assertThat(CatalogFiles.pageClaims(source.source()))
                            .anyMatch(claim -> isFrequency(claim, routine.schedule())));
        }
        TemplatePeriod period = content.period();
        if (period != null) {
            assertThat(named(content.sources(), Figure.PERIOD))
                    .as("for how long")
                    .hasSize(1)
                    .allSatisfy(source -> assertThat(CatalogFiles.pageClaims(source.source()))
                            .anyMatch(claim -> CatalogFiles.covers(
                                    claim, "PROGRAMME_LENGTH", new Range(period.minWeeks(), period.maxWeeks()))));
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyNumberInATextIsASourcesNumber(ShippedTemplate template) {
        // Given
        TemplateDocument content = template.content();
        Set<Integer> known = new TreeSet<>();
        Stream.concat(
                        content.lines()
                                .flatMap(line -> CatalogFiles.nodes(CatalogFiles.exercise(line.exerciseSlug())
                                        .orElseThrow()
                                        .path("claims"))),
                        Stream.of("SRC-000", "SRC-001", "SRC-002", "SRC-003", "SRC-004")
                                .flatMap(CatalogFiles::pageClaims))
                .filter(claim -> claim.hasNonNull("min"))
                .forEach(claim -> known.addAll(
                        List.of(claim.path("min").asInt(), claim.path("max").asInt())));

        // When
        List<Integer> inTexts = texts(JsonMapper.builder().build().valueToTree(content)).stream()
                .map(text -> SOURCE_CODE.matcher(text).replaceAll(""))
                .flatMap(text -> NUMBER.matcher(text).results().map(MatchResult::group))
                .map(Integer::valueOf)
                .toList();

        // Then
        assertThat(known).containsAll(inTexts);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void mostOfWhatTheReportingConsensusAsksForIsAnsweredAndTheRestIsAdmitted(ShippedTemplate template) {
        // When
        Completeness completeness = CertPolicy.judge(template.content());

        // Then
        assertThat(completeness.score()).isGreaterThanOrEqualTo(12);
        assertThat(completeness.items()).as("no source speaks of motivation").anySatisfy(item -> {
            assertThat(item.item()).isEqualTo(CertItem.MOTIVATION);
            assertThat(item.state()).isEqualTo(Completeness.ItemState.MISSING);
        });
    }

    private static void assertTraced(TemplateLine line, Figure figure, String field, Range figures) {
        List<TemplateSource> sources = named(line.sources(), figure);
        assertThat(sources).as(figure + " of " + line.exerciseName()).hasSize(1);
        TemplateSource source = sources.get(0);
        List<JsonNode> claims = Stream.concat(
                        CatalogFiles.claims(line.exerciseSlug(), source.source()),
                        CatalogFiles.pageClaims(source.source()))
                .toList();
        if (Boolean.TRUE.equals(source.implied())) {
            assertThat(figures).as("a silence is read as one").isEqualTo(Range.exactly(1));
            assertThat(claims)
                    .as(source.source() + " is silent about " + field + " of " + line.exerciseName())
                    .noneMatch(claim -> claim.path("field").asText().equals(field) && claim.hasNonNull("min"));
        } else {
            assertThat(claims)
                    .as(source.source() + " says " + figures + " of " + field + " of " + line.exerciseName())
                    .anyMatch(claim -> CatalogFiles.covers(claim, field, figures));
        }
    }

    private static boolean isFrequency(JsonNode claim, Schedule schedule) {
        if (schedule instanceof Schedule.PerWeek often) {
            return CatalogFiles.covers(claim, "FREQUENCY", new Range(often.min(), often.max()));
        }
        return schedule instanceof Schedule.PerDay daily
                && daily.times() == 1
                && claim.path("field").asText().equals("FREQUENCY")
                && claim.path("qualifier").asText().equals("daily");
    }

    private static List<TemplateSource> named(List<TemplateSource> sources, Figure figure) {
        return sources.stream()
                .filter(source -> Objects.requireNonNull(source.figures()).contains(figure))
                .toList();
    }

    private static List<String> texts(JsonNode node) {
        if (node.isTextual()) {
            return List.of(node.asText());
        }
        List<String> texts = new ArrayList<>();
        node.properties().forEach(field -> {
            if (!field.getKey().equals("exerciseId")) {
                texts.addAll(texts(field.getValue()));
            }
        });
        if (node.isArray()) {
            node.forEach(item -> texts.addAll(texts(item)));
        }
        return texts;
    }
}
