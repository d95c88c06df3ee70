package rehab.catalog.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one statement that answers a question for the list. It reads the table of the shared library and that of the
 * clinic's own exercises, each with its own indexes, and puts the best of both together.
 */
final class ListStatement {
    private static final String SHARED = "shared_listing";
    private static final String OWN = "own_listing";

    private static final String ORDER = " order by rank, sort_name, exercise_id limit ?";

    /** The rows of the page, in full; what the caller's clinic has decided about the revision is looked up for them alone. */
    private static final String PAGE = """
            select shared.summary, own.summary, page.rank, page.sort_name, page.exercise_id,
                   case when due.review_due is null then 'AWAITING_SIGN_OFF'
                        when due.review_due < ? then 'OVERDUE'
                        else 'REVIEWED' end as review_state,
                   %s as meant, %s as facets
              from %s
              left join shared_listing as shared on shared.exercise_id = page.exercise_id
              left join own_listing as own on own.exercise_id = page.exercise_id
              left join lateral (select decision.review_due
                                   from item_decision as decision
                                  where decision.clinic_id = (select rehab_clinic())
                                    and decision.item_id = page.exercise_id
                                    and decision.revision = coalesce(shared.revision, own.revision)
                                    and decision.decision in ('PUBLISHED', 'SIGNED_OFF')
                                  order by decision.decided_at desc, decision.id desc
                                  limit 1) as due on true
             order by page.rank, page.sort_name, page.exercise_id
            """;

    private static final String COUNTED = """
            , facets as (
                select json_object_agg(facet, codes) as counts
                  from (select facet, json_agg(json_build_object('code', code, 'count', found) order by found desc, code)
                                   as codes
                          from (select lower(split_part(full_code, ':', 1)) as facet, split_part(full_code, ':', 2) as code,
                                       count(*) as found
                                  from found, unnest(codes) as full_code
                                 where missed in ('', split_part(full_code, ':', 1)) and full_code <> '%s'
                                 group by full_code) as counted
                         group by facet) as listed)
            """.formatted(Facet.HAZARDS_UNKNOWN);

    private final ExerciseQuery asked;
    private final Optional<ListPosition> after;
    private final int limit;
    private final List<String> tables = new ArrayList<>();

    private ListStatement(ExerciseQuery asked, Optional<ListPosition> after, int limit) {
        this.asked = asked;
        this.after = after;
        this.limit = limit;
        if (!Boolean.TRUE.equals(asked.own())) {
            tables.add(SHARED);
        }
        if (!Boolean.FALSE.equals(asked.own())) {
            tables.add(OWN);
        }
    }

    /**
     * For at most this many rows, from the start or after a position.
     *
     * @param today the day on which reviews are due or not
     */
    static Sql of(ExerciseQuery asked, Optional<ListPosition> after, int limit, LocalDate today) {
        return new ListStatement(asked, after, limit).build(today);
    }

    private Sql build(LocalDate today) {
        Sql sql = new Sql();
        WordSearch words = new WordSearch(asked, tables, this::condition, missed());
        if (asked.asksForWords()) {
            sql.add(words.matches());
        } else {
            sql.add("with found as ").add(asked.facets() ? everything() : firstByName());
        }
        sql.add(", page as materialized (select exercise_id, rank, sort_name from found where true");
        if (asked.facets()) {
            sql.add(" and missed = ''");
        }
        sql.add(afterPosition()).add(ORDER, limit).add(")");
        if (asked.facets()) {
            sql.add(COUNTED);
        }
        return sql.add(
                PAGE.formatted(
                        asked.asksForWords() ? words.meant() : "null",
                        asked.facets() ? "(select counts from facets)" : "null",
                        asked.facets() ? "(select 1) as once left join page on true" : "page"),
                today);
    }

    /** Each table in the order of its index, no further than the page reaches. */
    private Sql firstByName() {
        return ofEachTable(table -> new Sql()
                .add("(select exercise_id, cast(0 as real) as rank, sort_name from " + table + " where ")
                .add(condition(table))
                .add(afterPosition())
                .add(" order by sort_name, exercise_id limit ?)", limit));
    }

    private Sql everything() {
        return ofEachTable(table -> new Sql()
                .add("select exercise_id, cast(0 as real) as rank, sort_name, codes, ")
                .add(missed())
                .add(" as missed from " + table + " where ")
                .add(condition(table)));
    }

    private Sql ofEachTable(java.util.function.Function<String, Sql> select) {
        Sql sql = new Sql().add("(");
        for (String table : tables) {
            sql.add(table.equals(tables.get(0)) ? "" : " union all ").add(select.apply(table));
        }
        return sql.add(")");
    }

    /** What a row must meet; when facets are counted, the filters are looked at afterwards. */
    private Sql condition(String table) {
        Sql sql = new Sql();
        if (table.equals(OWN)) {
            sql.add(WordSearch.OF_THIS_CLINIC).add(" and ");
        }
        if (asked.status() == StatusFilter.ALL) {
            sql.add("true");
        } else {
            sql.add("status = ?", asked.status().name());
        }
        if (!asked.facets()) {
            asked.filters().forEach((facet, values) -> sql.add(" and " + met(facet), facet.array(values)));
        }
        return sql;
    }

    /** Which filters a row does not meet, by the names of their facets. */
    private Sql missed() {
        Sql sql = new Sql().add("concat_ws(',', cast(null as text)");
        for (Map.Entry<Facet, List<? extends Enum<?>>> filter : asked.filters().entrySet()) {
            Facet facet = filter.getKey();
            sql.add(
                    ", case when not (" + met(facet) + ") then '" + facet.name() + "' end",
                    facet.array(filter.getValue()));
        }
        return sql.add(")");
    }

    private static String met(Facet facet) {
        String any = "codes && cast(? as text[])";
        return facet == Facet.HAZARD ? "not (" + any + ")" : any;
    }

    private Sql afterPosition() {
        Sql sql = new Sql();
        after.ifPresent(position -> {
            if (asked.asksForWords()) {
                sql.add(
                        " and (rank, sort_name, exercise_id) > (cast(? as real), ?, ?)",
                        position.rank(),
                        position.sortName(),
                        position.id());
            } else {
                sql.add(" and (sort_name, exercise_id) > (?, ?)", position.sortName(), position.id());
            }
        });
        return sql;
    }
}
