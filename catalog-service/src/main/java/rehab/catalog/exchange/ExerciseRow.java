package rehab.catalog.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rehab.catalog.exercise.ExerciseContent;
import rehab.catalog.exercise.HazardTag;
import rehab.catalog.json.StoredJson;

/**
 * An exercise as a row and a row as an exercise. What a row cannot say (variants beside the standard one, figures, claims)
 * stays as it was. Hazards are those of the standard variant: none at all is said with {@code NONE}, because an empty cell
 * says that nobody has looked.
 */
final class ExerciseRow {
    private static final String NO_HAZARDS = "NONE";
    private static final String VARIANTS = "variants";
    private static final Codec HAZARDS = Codec.codes(HazardTag.class);
    /** What the standard variant has in common with its exercise, as long as nobody makes it differ. */
    private static final List<String> COMMON = List.of("position", "equipment", "optionalEquipment", "sides");

    private final SheetRow row;
    private final List<RowProblem> problems = new ArrayList<>();

    private ExerciseRow(SheetRow row) {
        this.row = row;
    }

    /** A content, or what is wrong with the row. */
    record Outcome(Optional<ExerciseContent> content, List<RowProblem> problems) {}

    /** The cells of an exercise, in the order of the headers. */
    static List<String> cells(String slug, ExerciseContent exercise) {
        ObjectNode content = StoredJson.editable(exercise);
        return Stream.of(
                        Stream.of(slug),
                        Column.ALL.stream().map(column -> column.cell(content)),
                        Stream.of(hazards(content)))
                .flatMap(cells -> cells)
                .toList();
    }

    /** What the row says, on top of what there was. */
    static Outcome read(SheetRow row, ExerciseContent before) {
        return new ExerciseRow(row).read(StoredJson.editable(before));
    }

    /** What the row says of a new exercise; only the disclaimer is given. */
    static Outcome read(SheetRow row, ObjectNode blank) {
        return new ExerciseRow(row).read(blank);
    }

    private Outcome read(ObjectNode before) {
        ObjectNode content = before.deepCopy();
        for (Column column : Column.ALL) {
            String cell = row.cells().get(column.header());
            if (cell != null) {
                read(column.header(), () -> column.read(cell, content));
            }
        }
        dose(content);
        followExercise(before, content);
        String hazards = row.cells().get(Sheet.HAZARDS);
        if (hazards != null) {
            read(Sheet.HAZARDS, () -> readHazards(hazards, content));
        }
        required(content);
        return problems.isEmpty()
                ? new Outcome(Optional.of(StoredJson.content(content, ExerciseContent.class)), List.of())
                : new Outcome(Optional.empty(), List.copyOf(problems));
    }

    private interface Reading {
        void run() throws BadCell;
    }

    private void read(String header, Reading reading) {
        try {
            reading.run();
        } catch (BadCell e) {
            problems.add(new RowProblem(row.number(), header, e.code(), e.message()));
        }
    }

    private void required(ObjectNode content) {
        Stream.of(Column.NAME, Column.PURPOSE, Column.TYPE, Column.SIDES, Column.COUNTED_IN)
                .filter(column -> column.cell(content).isEmpty())
                .filter(column ->
                        problems.stream().noneMatch(problem -> column.header().equals(problem.column())))
                .forEach(column -> problem(column.header(), "NotNull", "must not be empty"));
    }

    /** A proposed dose is whole or absent, and says where it comes from. */
    private void dose(ObjectNode content) {
        boolean dose = !content.path("defaultDose").isEmpty();
        boolean source = Stream.of("source", "reading")
                .anyMatch(field -> content.path("defaultDoseSource").has(field));
        if (!dose && !source) {
            content.remove(List.of("defaultDose", "defaultDoseSource"));
            return;
        }
        Stream.of(Column.DOSE_SETS, Column.DOSE_AMOUNT, Column.DOSE_UNIT, Column.DOSE_SOURCE, Column.DOSE_READING)
                .filter(column -> column.cell(content).isEmpty())
                .filter(column ->
                        problems.stream().noneMatch(problem -> column.header().equals(problem.column())))
                .forEach(column -> problem(
                        column.header(), "NotNull", "belongs to a dose: fill in all of it and its source, or nothing"));
    }

    /** The standard variant goes along where it was as the exercise was. */
    private static void followExercise(ObjectNode before, ObjectNode content) {
        if (standard(content) instanceof ObjectNode standard) {
            COMMON.stream()
                    .filter(field -> standard.path(field).equals(before.path(field)))
                    .forEach(field -> copy(field, content, standard));
        }
    }

    private static void copy(String field, ObjectNode from, ObjectNode to) {
        JsonNode value = from.path(field);
        if (value.isMissingNode()) {
            to.remove(field);
        } else {
            to.set(field, value.deepCopy());
        }
    }

    private static String hazards(ObjectNode content) {
        JsonNode standard = standard(content);
        if (standard.isMissingNode()) {
            return "";
        }
        String tags = HAZARDS.write(standard.path("hazards"));
        return tags.isEmpty() ? NO_HAZARDS : tags;
    }

    private static void readHazards(String cell, ObjectNode content) throws BadCell {
        JsonNode standard = standard(content);
        if (cell.isBlank()) {
            if (!standard.isMissingNode()) {
                throw new BadCell("NotNull", "must not be empty; write " + NO_HAZARDS + " when there are none");
            }
            return;
        }
        JsonNode tags = cell.strip().equalsIgnoreCase(NO_HAZARDS) ? content.arrayNode() : HAZARDS.read(cell);
        ObjectNode variant = standard instanceof ObjectNode present ? present : addStandard(content);
        if (tags.isEmpty()) {
            variant.remove("hazards");
        } else {
            variant.set("hazards", tags);
        }
    }

    private static ObjectNode addStandard(ObjectNode content) {
        ObjectNode variant = content.objectNode();
        variant.put("code", "STANDARD")
                .put("name", "Standard")
                .put("summary", "As the steps describe it.")
                .put("level", 1)
                .put("standard", true);
        COMMON.forEach(field -> copy(field, content, variant));
        ArrayNode variants = content.withArrayProperty(VARIANTS);
        variants.insert(0, variant);
        return variant;
    }

    private static JsonNode standard(ObjectNode content) {
        for (JsonNode variant : content.path(VARIANTS)) {
            if (variant.path("standard").asBoolean()) {
                return variant;
            }
        }
        return content.path(VARIANTS).path(-1);
    }

    private void problem(String header, String code, String message) {
        problems.add(new RowProblem(row.number(), header, code, message));
    }
}
