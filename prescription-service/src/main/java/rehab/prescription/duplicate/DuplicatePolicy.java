package rehab.prescription.duplicate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** When somebody who is registered may be the one to be registered; a person decides, this only asks. */
final class DuplicatePolicy {
    private static final int PARTS_OF_A_DATE = 3;

    private DuplicatePolicy() {}

    /** Why somebody may be the same. */
    enum Reason {
        /** Born on the same day, called alike. */
        SAME_DAY,
        /** Called alike, and the day and the month of birth have changed places. */
        DAY_AND_MONTH_SWAPPED,
        /** Called the same, and the year, the month or the day of birth is another. */
        ONE_PART_OF_THE_DATE_DIFFERS
    }

    /**
     * Why they may be the same; empty when they are not.
     *
     * @param likeness how alike names must be, 0 to 1
     */
    static Optional<Reason> judge(Identity wanted, Identity known, double likeness) {
        double alike = NameLikeness.of(wanted.name(), known.name());
        LocalDate born = wanted.birthDate();
        LocalDate other = known.birthDate();
        if (alike >= likeness && born.equals(other)) {
            return Optional.of(Reason.SAME_DAY);
        }
        if (alike >= likeness && swapped(born).equals(Optional.of(other))) {
            return Optional.of(Reason.DAY_AND_MONTH_SWAPPED);
        }
        return alike == 1 && partsInCommon(born, other) == PARTS_OF_A_DATE - 1
                ? Optional.of(Reason.ONE_PART_OF_THE_DATE_DIFFERS)
                : Optional.empty();
    }

    /** A person as two records tell of them. */
    record Identity(String name, LocalDate birthDate) {}

    /** The date with its day and month in each other's place; empty when there is no such date. */
    static Optional<LocalDate> swapped(LocalDate date) {
        try {
            return Optional.of(LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int partsInCommon(LocalDate one, LocalDate other) {
        return (one.getYear() == other.getYear() ? 1 : 0)
                + (one.getMonthValue() == other.getMonthValue() ? 1 : 0)
                + (one.getDayOfMonth() == other.getDayOfMonth() ? 1 : 0);
    }
}
