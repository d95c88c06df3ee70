package rehab.prescription.handout;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import rehab.prescription.content.AmountUnit;
import rehab.prescription.content.Dose;
import rehab.prescription.content.ExerciseStep;
import rehab.prescription.content.LineVariant;
import rehab.prescription.content.Load;
import rehab.prescription.content.PainLimits;
import rehab.prescription.content.PainRule;
import rehab.prescription.content.Range;
import rehab.prescription.content.Schedule;
import rehab.prescription.content.Side;
import rehab.prescription.content.VersionContent;
import rehab.prescription.content.VersionLine;
import rehab.prescription.content.VersionRoutine;
import rehab.prescription.patient.Language;
import rehab.prescription.plan.OrderedVersion;
import rehab.prescription.plan.PrescriptionStatus;

/** A plan of the catalog's own exercises, with the figures that the catalog draws of them. */
final class RealPlan {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final List<String> TWELVE = List.of(
            "scapular-squeeze--SEATED",
            "wall-arm-slide--STANDING",
            "doorway-pectoral-stretch--ARMS_LEVEL",
            "cat-cow--STANDARD",
            "childs-pose--ARMS_FORWARD",
            "thread-the-needle--STANDARD",
            "quadruped-opposite-arm-and-leg-raise--STANDARD",
            "plank--ELBOWS_KNEES",
            "prone-mid-trapezius-raise--ARMS_OUT",
            "seated-high-row-with-tubing--STANDARD",
            "push-up--STANDARD",
            "ostrich-exercise--STANDARD");

    private RealPlan() {}

    static SheetAssembly.Material twelveLines(String patient) {
        List<VersionRoutine> routines = List.of(
                routine("Desk break", new Schedule.PerDay(4), TWELVE.subList(0, 3)),
                routine(
                        "Loosen up",
                        new Schedule.DaysOfWeek(List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY), 1),
                        TWELVE.subList(3, 7)),
                routine("Strength", new Schedule.PerWeek(2, 3), TWELVE.subList(7, 12)));
        return material(patient, routines);
    }

    static SheetAssembly.Material oneLine(String patient) {
        return material(patient, List.of(routine("Every morning", new Schedule.PerDay(1), TWELVE.subList(0, 1))));
    }

    private static SheetAssembly.Material material(String patient, List<VersionRoutine> routines) {
        var content = new VersionContent(
                "Upper back and posture",
                "Your shoulder was operated on in spring: nothing above the head before our next meeting.\n"
                        + "Breathe on. It is better to do less, well, than more in a hurry.",
                routines.size() > 1 ? PainRule.PAIN_MONITORING : PainRule.STOP_ON_PAIN,
                routines.size() > 1 ? new PainLimits(3, 6) : null,
                TODAY.plusWeeks(12),
                routines);
        var version = new OrderedVersion(
                UUID.fromString("019a9b00-0000-7000-8000-0000000000aa"),
                2,
                content,
                true,
                PrescriptionStatus.ACTIVE,
                TODAY.plusDays(1),
                Instant.parse("2026-11-20T10:00:00Z"),
                "Demo Therapist North");
        return new SheetAssembly.Material(
                version,
                patient,
                "Demo Clinic North",
                TODAY,
                TODAY,
                4,
                routines.stream().map(routine -> new Range(10, 15)).toList(),
                URI.create("https://rehab.example.org"),
                RealWords.ORDERED);
    }

    private static VersionRoutine routine(String name, Schedule schedule, List<String> figures) {
        List<VersionLine> lines = new ArrayList<>();
        for (String figure : figures) {
            lines.add(line(figure, lines.size()));
        }
        return new VersionRoutine(UUID.randomUUID(), name, schedule, lines);
    }

    private static VersionLine line(String figure, int at) {
        String slug = figure.substring(0, figure.indexOf("--"));
        JsonNode exercise = exercise(slug);
        List<ExerciseStep> steps = new ArrayList<>();
        JsonNode described = steps(exercise, figure.substring(figure.indexOf("--") + 2));
        described.forEach(step ->
                steps.add(new ExerciseStep(steps.size() + 1, step.path("text").asText())));
        List<String> cautions = new ArrayList<>();
        exercise.path("cautions").forEach(caution -> cautions.add(caution.asText()));
        AmountUnit unit = AmountUnit.valueOf(exercise.path("countedIn").asText("REPS"));
        boolean held = unit == AmountUnit.SECONDS;
        return new VersionLine(
                UUID.randomUUID(),
                UUID.nameUUIDFromBytes(figure.getBytes(StandardCharsets.UTF_8)),
                figure,
                1,
                exercise.path("name").asText(),
                variant(exercise, figure.substring(figure.indexOf("--") + 2)),
                null,
                steps,
                exercise.path("breathing").asText(null),
                cautions,
                exercise.path("feel").asText(null),
                exercise.path("stopIf").asText(null),
                null,
                new Dose(
                        new Range(2, 3),
                        held ? new Range(20, 30) : new Range(8, 12),
                        unit,
                        at == 0 && !held ? Range.exactly(5) : null,
                        60,
                        at == 4 ? Load.kilograms(new BigDecimal("1.5")) : null,
                        at == 4 ? new Range(4, 6) : null),
                exercise.path("sides").asText().equals("EACH") ? Side.EACH : Side.BOTH_TOGETHER,
                at == 1 ? "Only as far as it is comfortable. Use the wall in your kitchen." : null,
                null,
                null);
    }

    private static LineVariant variant(JsonNode exercise, String code) {
        for (JsonNode one : exercise.path("variants")) {
            if (one.path("code").asText().equals(code)) {
                return new LineVariant(
                        code, one.path("name").asText(), one.path("standard").asBoolean());
            }
        }
        throw new IllegalArgumentException(code);
    }

    private static JsonNode steps(JsonNode exercise, String variant) {
        for (JsonNode one : exercise.path("variants")) {
            if (one.path("code").asText().equals(variant) && one.has("steps")) {
                return one.path("steps");
            }
        }
        return exercise.path("steps");
    }

    private static JsonNode exercise(String slug) {
        return RealWords.read("exercises/" + slug + ".json");
    }

    /** As a clinic has it that signed all Spanish words off. */
    private static SheetAssembly.Material inWordsOf(Language language, SheetAssembly.Material material) {
        return new SheetAssembly.Material(
                material.version(),
                material.patient(),
                material.clinic(),
                material.made(),
                material.today(),
                material.weeks(),
                material.minutes(),
                material.portal(),
                language == Language.ES ? RealWords.SPANISH : RealWords.ORDERED);
    }

    /** Prints. */
    static byte[] print(SheetAssembly.Material material, Language language, Look look) {
        SheetAssembly.Printout printout = new SheetAssembly(language, look, inWordsOf(language, material)).assemble();
        return SheetPdf.print(
                cut -> SheetHtml.of(printout.sheet(), Words.in(language), cut),
                printout.pictures(),
                material.version().activatedAt());
    }

    /** Writes samples of every kind into target/handouts, to be looked at. */
    public static void main(String[] arguments) throws IOException {
        Path out = Path.of(arguments.length > 1 ? arguments[1] : "target/handouts");
        Files.createDirectories(out);
        String only = arguments.length > 0 ? arguments[0] : "";
        for (Paper paper : Paper.values()) {
            for (TypeSize type : TypeSize.values()) {
                for (Language language : Language.values()) {
                    write(out, only, "twelve", twelveLines("Demo Patient"), language, new Look(paper, type));
                    write(out, only, "one", oneLine("Demo Patient"), language, new Look(paper, type));
                }
            }
        }
        List<String> names = List.of(
                "ليلى حسن", "Ελένη Παπαδοπούλου", "王小明 · 김민준 · 佐藤さくら", "דנה לוי", "Наталья Ёлкина", "Nguyễn Thị Ánh");
        for (String name : names) {
            write(
                    out,
                    only,
                    "name" + names.indexOf(name),
                    oneLine(name),
                    Language.EN,
                    new Look(Paper.A4, TypeSize.NORMAL));
        }
    }

    private static void write(
            Path out, String only, String name, SheetAssembly.Material material, Language language, Look look)
            throws IOException {
        String file = name + "-" + look.paper() + "-" + look.type() + "-" + language + ".pdf";
        if (!file.contains(only)) {
            return;
        }
        long before = System.nanoTime();
        byte[] pdf = print(material, language, look);
        long took = (System.nanoTime() - before) / 1_000_000;
        Files.write(out.resolve(file), pdf);
        java.util.logging.Logger.getAnonymousLogger().info(file + " " + pdf.length / 1024 + " KB " + took + " ms");
    }
}
