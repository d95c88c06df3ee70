package rehab.prescription.burden;

import rehab.prescription.content.Dose;
import rehab.prescription.content.Range;
import rehab.prescription.content.Side;

/** Time from {@code least} to {@code most} seconds. */
record Seconds(long least, long most) {
    static final Seconds NONE = new Seconds(0, 0);

    private static final int PER_MINUTE = 60;

    /** A line's time: each set on each side, and the rests between the sets. */
    static Seconds of(Dose dose, Side side, BurdenSettings settings) {
        Range hold = dose.holdSeconds();
        int rest = dose.restSeconds() == null ? 0 : dose.restSeconds();
        long least = ofOneSet(dose, dose.amount().min(), hold == null ? 0 : hold.min(), settings);
        long most = ofOneSet(dose, dose.amount().max(), hold == null ? 0 : hold.max(), settings);
        int sides = side == Side.EACH ? 2 : 1;
        return new Seconds(
                series(dose.sets().min(), least * sides, rest),
                series(dose.sets().max(), most * sides, rest));
    }

    private static long ofOneSet(Dose dose, long amount, int hold, BurdenSettings settings) {
        return switch (dose.unit()) {
            case REPS -> amount * (settings.secondsPerRepetition() + hold);
            case SECONDS -> amount;
            case BREATHS -> amount * settings.secondsPerBreath();
        };
    }

    private static long series(int sets, long each, int rest) {
        return sets * each + (sets - 1L) * rest;
    }

    Seconds plus(Seconds other) {
        return new Seconds(least + other.least, most + other.most);
    }

    Seconds plus(long both) {
        return new Seconds(least + both, most + both);
    }

    Seconds times(Times times) {
        return new Seconds(least * times.least(), most * times.most());
    }

    /** Whole minutes, rounded up. */
    Range minutes() {
        return new Range(minutes(least), minutes(most));
    }

    private static int minutes(long seconds) {
        return (int) Math.min(Integer.MAX_VALUE, (seconds + PER_MINUTE - 1) / PER_MINUTE);
    }
}
