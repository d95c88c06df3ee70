package rehab.adherence.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is recorded of a patient beside sessions.
 *
 * @param symptoms told outside of sessions
 * @param redFlags answers that put a prescription on hold
 * @param flares pain that was worse a day later
 * @param proposals that wait for a decision, or did
 * @param recalled lines, of whatever version
 */
public record Noted(
        List<ToldSymptom> symptoms,
        List<RedFlag> redFlags,
        List<Flare> flares,
        List<WaitingProposal> proposals,
        List<RecalledLine> recalled) {
    /** Nothing recorded. */
    public static final Noted NOTHING = new Noted(List.of(), List.of(), List.of(), List.of(), List.of());

    public Noted {
        symptoms = List.copyOf(symptoms);
        redFlags = List.copyOf(redFlags);
        flares = List.copyOf(flares);
        proposals = List.copyOf(proposals);
        recalled = List.copyOf(recalled);
    }

    /** The local days of what became known after one moment and up to another. What waits is looked at on each day anyway. */
    Stream<LocalDate> daysOf(Instant after, Instant upTo) {
        return Stream.of(
                        symptoms.stream().map(told -> new Known(told.day(), told.recordedAt())),
                        redFlags.stream().map(flag -> new Known(flag.day(), flag.recordedAt())),
                        flares.stream().map(flare -> new Known(flare.day(), flare.recordedAt())))
                .flatMap(known -> known)
                .filter(known -> known.at().isAfter(after) && !known.at().isAfter(upTo))
                .map(Known::day);
    }

    private record Known(LocalDate day, Instant at) {}

    /** What of it was known at a moment, and of what waits, what waited then. */
    Noted at(Instant moment) {
        return new Noted(
                symptoms.stream()
                        .filter(told -> !told.recordedAt().isAfter(moment))
                        .toList(),
                redFlags.stream()
                        .filter(flag -> !flag.recordedAt().isAfter(moment))
                        .toList(),
                flares.stream()
                        .filter(flare -> !flare.recordedAt().isAfter(moment))
                        .toList(),
                proposals.stream().filter(proposal -> proposal.waitsAt(moment)).toList(),
                recalled.stream()
                        .filter(line -> !line.recordedAt().isAfter(moment))
                        .toList());
    }
}
