package rehab.local.demo;

import java.time.ZoneId;
import java.util.List;

/** Two clinics in two time zones; each way of following a plan occurs, so that every screen has something to show. */
final class Cast {
    static final List<Clinic> CLINICS = List.of(
            new Clinic(
                    "north",
                    "Demo Clinic North",
                    ZoneId.of("Europe/Berlin"),
                    2,
                    List.of(
                            new Clinic.Patient("Alder", 1961, "en", 1, 0, Treatment.STRENGTH_AND_DESK, Habit.STEADY),
                            new Clinic.Patient("Aspen", 1976, "en", 1, 0, Treatment.MOBILITY, Habit.STEADY),
                            new Clinic.Patient("Birch", 1984, "en", 1, 0, Treatment.STRENGTH_AND_DESK, Habit.PATCHY),
                            new Clinic.Patient("Cedar", 1957, "es", 1, 0, Treatment.MOBILITY, Habit.SILENT),
                            new Clinic.Patient("Hazel", 1990, "en", 1, 2, Treatment.STRENGTH, Habit.HURTING),
                            new Clinic.Patient("Juniper", 1978, "en", 1, 0, Treatment.STRENGTH, Habit.OVERDOING),
                            new Clinic.Patient("Linden", 1969, "es", 2, 0, Treatment.MOBILITY, Habit.NEW),
                            new Clinic.Patient("Maple", 1963, "en", 2, 0, Treatment.STRENGTH, Habit.STEADY),
                            new Clinic.Patient("Rowan", 1949, "en", 2, 1, Treatment.STRENGTH, Habit.REVISED),
                            new Clinic.Patient("Willow", 1995, "en", 2, 0, Treatment.MOBILITY, Habit.PAUSED))),
            new Clinic(
                    "south",
                    "Demo Clinic South",
                    ZoneId.of("America/New_York"),
                    2,
                    List.of(
                            new Clinic.Patient("Heron", 1966, "en", 1, 0, Treatment.STRENGTH_AND_DESK, Habit.STEADY),
                            new Clinic.Patient("Kestrel", 1988, "en", 1, 0, Treatment.STRENGTH, Habit.PATCHY),
                            new Clinic.Patient("Lark", 1973, "es", 1, 2, Treatment.MOBILITY, Habit.SILENT),
                            new Clinic.Patient("Plover", 1981, "en", 2, 0, Treatment.STRENGTH, Habit.OVERDOING),
                            new Clinic.Patient("Swift", 1999, "en", 2, 0, Treatment.MOBILITY, Habit.NEW),
                            new Clinic.Patient("Wren", 1954, "en", 2, 1, Treatment.STRENGTH, Habit.HURTING))));

    private Cast() {}
}
