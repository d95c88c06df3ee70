package rehab.catalog.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import rehab.catalog.exercise.DoseUnit;
import rehab.catalog.exercise.Equipment;
import rehab.catalog.exercise.ExerciseType;
import rehab.catalog.exercise.Intensity;
import rehab.catalog.exercise.Moment;
import rehab.catalog.exercise.Muscle;
import rehab.catalog.exercise.Position;
import rehab.catalog.exercise.Region;
import rehab.catalog.exercise.Sides;

/**
 * A column of the spreadsheet.
 *
 * @param header as it stands in the first row
 * @param path to the field of the content that it stands for
 */
record Column(String header, List<String> path, Codec codec) {
    static final Column NAME = column("name", "name", Codec.text());
    static final Column ALIASES = column("aliases", "aliases", Codec.texts());
    static final Column PURPOSE = column("purpose", "purpose", Codec.text());
    static final Column REGIONS = column("regions", "regions", Codec.codes(Region.class));
    static final Column MUSCLES = column("muscles", "muscles", Codec.codes(Muscle.class));
    static final Column TYPE = column("type", "type", Codec.code(ExerciseType.class));
    static final Column POSITIONS = column("positions", "position", Codec.codes(Position.class));
    static final Column EQUIPMENT = column("equipment", "equipment", Codec.codes(Equipment.class));
    static final Column OPTIONAL_EQUIPMENT =
            column("optional_equipment", "optionalEquipment", Codec.codes(Equipment.class));
    static final Column SUBSTITUTES = column(
            "substitutes",
            "substitutes",
            Codec.entries(2, Codec.Field.code("equipment", Equipment.class), Codec.Field.text("use")));
    static final Column SIDES = column("sides", "sides", Codec.code(Sides.class));
    static final Column COUNTED_IN = column("counted_in", "countedIn", Codec.code(DoseUnit.class));
    static final Column STEPS =
            column("steps", "steps", Codec.entries(1, Codec.Field.text("text"), Codec.Field.text("breath")));
    static final Column BREATHING = column("breathing", "breathing", Codec.text());
    static final Column MISTAKES =
            column("mistakes", "mistakes", Codec.entries(2, Codec.Field.text("text"), Codec.Field.text("instead")));
    static final Column FEEL = column("feel", "feel", Codec.text());
    static final Column STOP_IF = column("stop_if", "stopIf", Codec.text());
    static final Column CAUTIONS = column("cautions", "cautions", Codec.texts());
    static final Column USE = column(
            "use",
            "use",
            Codec.entries(
                    1,
                    Codec.Field.code("when", Moment.class),
                    Codec.Field.code("intensity", Intensity.class),
                    Codec.Field.text("source")));
    static final Column DOSE_SETS = column("dose_sets", "defaultDose/sets", Codec.range());
    static final Column DOSE_AMOUNT = column("dose_amount", "defaultDose/amount", Codec.range());
    static final Column DOSE_UNIT = column("dose_unit", "defaultDose/unit", Codec.code(DoseUnit.class));
    static final Column DOSE_HOLD_SECONDS = column("dose_hold_seconds", "defaultDose/holdSeconds", Codec.range());
    static final Column DOSE_REST_SECONDS = column("dose_rest_seconds", "defaultDose/restSeconds", Codec.number());
    static final Column DOSE_SOURCE = column("dose_source", "defaultDoseSource/source", Codec.text());
    static final Column DOSE_READING = column("dose_reading", "defaultDoseSource/reading", Codec.text());
    static final Column REFERENCES = column("references", "references", Codec.texts());

    /** In the order in which a sheet is written. */
    static final List<Column> ALL = List.of(
            NAME,
            ALIASES,
            PURPOSE,
            REGIONS,
            MUSCLES,
            TYPE,
            POSITIONS,
            EQUIPMENT,
            OPTIONAL_EQUIPMENT,
            SUBSTITUTES,
            SIDES,
            COUNTED_IN,
            STEPS,
            BREATHING,
            MISTAKES,
            FEEL,
            STOP_IF,
            CAUTIONS,
            USE,
            DOSE_SETS,
            DOSE_AMOUNT,
            DOSE_UNIT,
            DOSE_HOLD_SECONDS,
            DOSE_REST_SECONDS,
            DOSE_SOURCE,
            DOSE_READING,
            REFERENCES);

    Column {
        path = List.copyOf(path);
    }

    private static Column column(String header, String path, Codec codec) {
        return new Column(header, List.of(path.split("/", -1)), codec);
    }

    /** The column of a field of the content, named as Bean Validation does. */
    static Optional<Column> ofField(String field) {
        String first = field.replaceAll("\\[.*", "");
        String whole = first.replace('.', '/');
        return ALL.stream()
                .filter(column -> whole.startsWith(String.join("/", column.path())))
                .findFirst()
                .or(() -> ALL.stream()
                        .filter(column -> column.path().get(0).equals(first.replaceAll("\\..*", "")))
                        .findFirst());
    }

    /** What stands in this column for a content. */
    String cell(JsonNode content) {
        JsonNode value = content;
        for (String name : path) {
            value = value.path(name);
        }
        return codec.write(value);
    }

    /** Brings the content to what the cell says; an empty cell takes the field away. */
    void read(String cell, ObjectNode content) throws BadCell {
        JsonNode value = codec.read(cell);
        ObjectNode parent = content;
        for (int i = 0; i < path.size() - 1; i++) {
            parent = parent.withObjectProperty(path.get(i));
        }
        String last = path.get(path.size() - 1);
        if (value.isMissingNode()) {
            parent.remove(last);
        } else {
            parent.set(last, value);
        }
    }
}
