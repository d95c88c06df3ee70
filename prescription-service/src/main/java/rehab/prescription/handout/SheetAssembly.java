package rehab.prescription.handout;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rehab.prescription.content.Range;
import rehab.prescription.content.VersionRoutine;
import rehab.prescription.patient.Language;
import rehab.prescription.plan.OrderedVersion;
import rehab.prescription.plan.PrescriptionStatus;

/** Puts together what stands on the sheet, in the reader's language. */
final class SheetAssembly {
    private static final int STOP_REASONS = 6;
    private static final int MOST_BOXES = 6;
    private static final String QR = "qr.svg";

    /**
     * What the sheet is made of.
     *
     * @param clinic its name; null where it is not known
     * @param made the patient's local day on which the version was activated
     * @param today the patient's local day: the boxes to tick begin in its week
     * @param weeks how many weeks of boxes, 1 or more
     * @param minutes how long each routine takes, in their order
     * @param portal where the patient signs in
     * @param lines what the catalog has for each
     */
    record Material(
            OrderedVersion version,
            String patient,
            @Nullable String clinic,
            LocalDate made,
            LocalDate today,
            int weeks,
            List<Range> minutes,
            URI portal,
            LineWords lines) {}

    /**
     * A sheet with its pictures.
     *
     * @param pictures SVG documents by the names that the sheet uses
     */
    record Printout(Sheet sheet, Map<String, String> pictures) {}

    private final Words words;
    private final Look look;
    private final Material material;
    private final ExerciseBlocks blocks;
    private final Map<String, String> pictures = new LinkedHashMap<>();

    SheetAssembly(Language language, Look look, Material material) {
        this.words = Words.in(language);
        this.look = look;
        this.material = material;
        this.blocks = new ExerciseBlocks(words, look, material.lines(), pictures);
    }

    Printout assemble() {
        OrderedVersion version = material.version();
        pictures.put(QR, QrCode.svg(material.portal().toString()));
        var content = version.content();
        List<Sheet.Routine> routines = new ArrayList<>();
        for (VersionRoutine routine : content.routines()) {
            routines.add(routine(routine, material.minutes().get(routines.size())));
        }
        PainWords pain = new PainWords(words, content);
        Sheet sheet = new Sheet(
                words.tag(),
                look,
                material.clinic() == null ? version.authorName() : material.clinic(),
                content.title(),
                material.patient(),
                about(),
                notices(routines),
                FreeTexts.of(content.safetyNote()),
                IntStream.rangeClosed(1, STOP_REASONS)
                        .mapToObj(reason -> words.say("stop." + reason))
                        .toList(),
                pain.lead(),
                pain.levels(),
                List.copyOf(routines),
                words.say("version", "number", version.version()),
                words.say("code", "code", VersionCode.of(version.prescriptionId(), version.version())),
                QR,
                words.say("qr.alt", "address", material.portal()));
        return new Printout(sheet, Map.copyOf(pictures));
    }

    private List<String> about() {
        OrderedVersion version = material.version();
        List<String> about = new ArrayList<>();
        String clinic = material.clinic();
        if (clinic != null) {
            about.add(clinic);
        }
        about.add(words.say("therapist", Map.of("name", version.authorName(), "date", words.day(material.made()))));
        if (version.effectiveFrom().isAfter(material.today())) {
            about.add(words.say("starts", "date", words.day(version.effectiveFrom())));
        }
        LocalDate until = version.content().until();
        if (until != null) {
            about.add(words.say("until", "date", words.day(until)));
        }
        return List.copyOf(about);
    }

    private List<String> notices(List<Sheet.Routine> routines) {
        OrderedVersion version = material.version();
        List<String> notices = new ArrayList<>();
        if (version.status() != PrescriptionStatus.ACTIVE) {
            notices.add(words.say("notice." + version.status()));
        } else if (!version.isNewest()) {
            notices.add(words.say("notice.old"));
        }
        if (routines.stream().flatMap(routine -> routine.lines().stream()).anyMatch(line -> !line.language()
                .equals(words.tag()))) {
            notices.add(words.say("notice.english"));
        }
        return List.copyOf(notices);
    }

    private Sheet.Routine routine(VersionRoutine routine, Range minutes) {
        List<Sheet.Exercise> lines =
                routine.lines().stream().map(blocks::exercise).toList();
        return new Sheet.Routine(
                routine.name(),
                new ScheduleWords(words).say(routine.schedule()),
                words.say("routine.exercises", "count", lines.size()),
                words.say(
                        "routine.minutes",
                        Map.of("count", minutes.max(), "minutes", new DoseWords(words).range(minutes))),
                lines,
                log(routine));
    }

    private Sheet.Log log(VersionRoutine routine) {
        LocalDate begins = material.version().effectiveFrom();
        LocalDate first = material.today().isAfter(begins) ? material.today() : begins;
        LogGrid grid = LogGrid.of(routine.schedule(), first, lastDay(first), material.weeks());
        List<String> days = grid.weeks().get(0).days().stream()
                .map(day -> words.shortName(day.date().getDayOfWeek()))
                .toList();
        List<Sheet.Week> weeks = grid.weeks().stream()
                .map(week -> new Sheet.Week(
                        words.say("log.week.from", "date", words.shortDay(week.monday())),
                        week.days().stream().map(this::day).toList()))
                .toList();
        return new Sheet.Log(routine.name(), days, weeks);
    }

    /** The plan's last day; none where it is past, for then the boxes would be none too. */
    private @Nullable LocalDate lastDay(LocalDate first) {
        LocalDate until = material.version().content().until();
        return until == null || until.isBefore(first) ? null : until;
    }

    private Sheet.Day day(LogGrid.Day day) {
        boolean tooMany = day.boxes() > MOST_BOXES;
        return new Sheet.Day(
                String.valueOf(day.date().getDayOfMonth()),
                day.inPlan(),
                tooMany ? List.of() : IntStream.range(0, day.boxes()).boxed().toList(),
                tooMany ? words.say("log.count", "count", day.boxes()) : null);
    }
}
