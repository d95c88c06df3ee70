package rehab.catalog.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import rehab.catalog.exercise.HazardTag;
import rehab.catalog.json.StoredJson;

/** Finds the variants and hazards of many exercises with one statement. */
@ApplicationScoped
class Ladders {
    private static final String ASKED = """
            select item.id is not null as known, written.number is not null as written,
                   (select cast(jsonb_agg(jsonb_build_object(
                               'code', variant -> 'code', 'level', variant -> 'level',
                               'standard', variant -> 'standard', 'hazards', variant -> 'hazards')) as text)
                      from jsonb_array_elements(written.content -> 'variants') as variant) as variants
              from unnest(cast(string_to_array(:ids, ',') as uuid[]),
                          cast(string_to_array(:revisions, ',', '-') as int[])) with ordinality
                       as asked (id, revision, place)
              left join item on item.id = asked.id and item.kind = 'EXERCISE'
              left join item_revision as written
                     on written.item_id = item.id and written.number = coalesce(asked.revision, item.revision)
             order by asked.place
            """;

    private final EntityManager database;

    Ladders(EntityManager database) {
        this.database = database;
    }

    /** What is known of each line, in the order of the lines. */
    List<CheckedLine> of(List<FindingsRequest.AskedLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        List<Object[]> rows = database.unwrap(Session.class)
                .createNativeQuery(ASKED, Object[].class)
                .setParameter("ids", joined(lines.stream().map(FindingsRequest.AskedLine::exerciseId)))
                .setParameter(
                        "revisions",
                        joined(lines.stream().map(line -> line.revision() == null ? "-" : line.revision())))
                .addScalar("known", Boolean.class)
                .addScalar("written", Boolean.class)
                .addScalar("variants", String.class)
                .getResultList();
        return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                .map(i -> line(lines.get(i).variant(), rows.get(i)))
                .toList();
    }

    private static String joined(Stream<?> values) {
        return values.map(String::valueOf).collect(Collectors.joining(","));
    }

    private static CheckedLine line(@Nullable String variant, Object[] row) {
        if (!(Boolean) row[0]) {
            return new CheckedLine.Unknown(UncheckedReason.UNKNOWN_EXERCISE);
        }
        if (!(Boolean) row[1]) {
            return new CheckedLine.Unknown(UncheckedReason.UNKNOWN_REVISION);
        }
        if (row[2] == null) {
            return new CheckedLine.Unknown(UncheckedReason.NO_HAZARD_DATA);
        }
        List<Rung> ladder = Stream.of(StoredJson.read((String) row[2], Described[].class))
                .map(Described::rung)
                .toList();
        return ladder.stream()
                .filter(rung ->
                        variant == null ? rung.standard() : rung.variant().equals(variant))
                .findFirst()
                .<CheckedLine>map(chosen -> new CheckedLine.Known(chosen, ladder))
                .orElse(new CheckedLine.Unknown(UncheckedReason.UNKNOWN_VARIANT));
    }

    /** A variant as it is stored. */
    private record Described(
            String code,
            int level,
            boolean standard,
            @Nullable Set<HazardTag> hazards) {
        Rung rung() {
            return new Rung(code, level, standard, hazards == null ? Set.of() : hazards);
        }
    }
}
