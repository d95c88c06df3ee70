package rehab.catalog.search;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The part of the statement that finds words, as {@code found} with a rank, the least being best: 0 the name itself,
 * 1 the beginning of a name, 2 another name, 3 the beginning of one, 4 words of the text; less what PostgreSQL makes of
 * where and how often they occur, which is below 1. Only when hardly anything has these words, what similar words find
 * follows, ten below.
 */
record WordSearch(ExerciseQuery asked, List<String> tables, Function<String, Sql> condition, Sql missed) {
    /** As row-level security has it, said once more for the index. */
    static final String OF_THIS_CLINIC = "clinic_id = (select rehab_clinic())";

    private static final int HARDLY_ANYTHING = 3;

    /**
     * For each word that was typed, the known ones that are nearest to it: found by trigrams, by their beginning or by
     * exchanged letters, chosen by how many letters differ. If one word is near to none, nothing is meant by the whole.
     */
    private static final String NEAREST = """
            , meant as materialized (
                select case when bool_and(near.query is not null)
                            then cast(string_agg(near.query, ' & ') as tsquery) end as query,
                       string_agg(near.best, ' ' order by typed.place) as words,
                       cast(string_agg(near.said, ' & ') as tsquery) as said
                  from unnest(cast(? as text[]), cast(? as text[])) with ordinality as typed (word, exchanged, place)
                  left join lateral (
                       select '(' || string_agg(case when begun then quote_literal(typed.word) || ':*'
                                                     else quote_literal(word) end, ' | ') || ')' as query,
                              min(case when number > 1 then null when begun then typed.word else word end) as best,
                              min(case when number > 1 then null
                                       when begun then quote_literal(typed.word) || ':*'
                                       else quote_literal(word) end) as said
                         from (select word, distance = 0 and typed.place = ? as begun,
                                      rank() over (order by distance) as tied,
                                      row_number() over (order by distance, edits, likeness desc, word) as number
                                 from (select word, similarity(word, typed.word) as likeness,
                                              levenshtein(typed.word, word, 1, 1, 2) as edits,
                                              case when word = any(string_to_array(typed.exchanged, ' ')) then 1
                                                   when typed.place = ?
                                                        and (length(typed.word) > 3 or starts_with(word, typed.word))
                                                   then least(whole, levenshtein(left(word, length(typed.word)), typed.word))
                                                   else whole end as distance
                                         from (select word from shared_word union all select word from own_word where %s) as known,
                                              levenshtein(word, typed.word) as whole
                                        where word %% typed.word
                                           or word = any(string_to_array(typed.exchanged, ' '))
                                           or word like left(typed.word, case when length(typed.word) < 5 then 2 else 3 end)
                                                        || '%%') as candidate
                                where distance <= case when length(typed.word) < 3 then 0
                                                       when length(typed.word) < 5 then 1
                                                       when length(typed.word) < 9 then 2
                                                       else 3 end) as close
                        where tied = 1 and number <= 4) as near on true
                 where (select count(*) from exact) < %d)
            """.formatted(OF_THIS_CLINIC, HARDLY_ANYTHING);

    /**
     * The words that were probably meant, when only they found something. The known words are also those of drafts and of
     * translations that nobody has signed off: to a patient they are named only when a row that was found says all of them
     * in its own, published text.
     */
    String meant() {
        return "(select case when not exists (select from exact) and exists (select from found where shown"
                + (asked.facets() ? " and missed = ''" : "")
                + ") then meant.words end from meant)";
    }

    /** CTEs up to {@code found}. */
    Sql matches() {
        SearchWords typed = asked.words();
        String expression = typed.expression();
        Sql sql = new Sql()
                .add("with asked as materialized (select to_tsquery('catalog_english', ?)", expression)
                .add(" || to_tsquery('catalog_words', ?)", expression);
        if (asked.spanish()) {
            sql.add(" || to_tsquery('catalog_spanish', ?)", expression);
        }
        sql.add(" as query, E'\\n' || ? as key)", typed.key());
        sql.add(", exact as materialized (")
                .add(rows("asked", asked.spanish(), 0))
                .add(")");
        int last = typed.words().size();
        sql.add(NEAREST, array(typed.words()), array(typed.exchanged()), last, last);
        return sql.add(", found as materialized (select * from exact union all ")
                .add(rows("(select query, said, E'\\n' || words as key from meant) as asked", true, 10))
                .add(")");
    }

    /** As an array of PostgreSQL; the texts hold only letters, digits and spaces. */
    private static String array(List<String> texts) {
        return texts.stream().map(text -> '"' + text + '"').collect(Collectors.joining(",", "{", "}"));
    }

    private Sql rows(String from, boolean spanish, int behind) {
        Sql sql = new Sql();
        for (String table : tables) {
            sql.add(table.equals(tables.get(0)) ? "" : " union all ");
            sql.add("select exercise_id, sort_name, " + rank(spanish, behind) + " as rank, ");
            sql.add(behind > 0 ? "(select rehab_role()) <> 'patient' or words @@ said as shown" : "true as shown");
            if (asked.facets()) {
                sql.add(", codes, ").add(missed).add(" as missed");
            }
            sql.add(" from " + from + " cross join " + table + " as listed where ");
            sql.add(spanish ? "(words @@ query or words_es @@ query)" : "words @@ query");
            sql.add(" and ").add(condition.apply(table));
            if (behind > 0) {
                sql.add(" and not exists (select from exact where exact.exercise_id = listed.exercise_id)");
            }
        }
        return sql;
    }

    private static String rank(boolean spanish, int behind) {
        String weight = spanish ? "greatest(ts_rank(words, query), ts_rank(words_es, query))" : "ts_rank(words, query)";
        return """
                cast(%d + case when strpos(names, key || E'\\n') > 0 then 0
                               when strpos(names, key) > 0 then 1
                               when strpos(other_names, key || E'\\n') > 0 then 2
                               when strpos(other_names, key) > 0 then 3
                               else 4 end - least(%s, 0.99) as real)""".formatted(behind, weight);
    }
}
