package rehab.adherence.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rehab.adherence.figure.AdherenceFigure;
import rehab.adherence.figure.Tally;

class ReasonPolicyTest {
    private static final ReasonPolicy POLICY = new ReasonPolicy(new ReasonPolicy.Lines(7, 2, 14, 7));

    static Stream<Arguments> patients() {
        return Stream.of(
                arguments("all is well", well(), "ON_TRACK NONE"),
                arguments("stops for pain are counted", well().stops(0, 2), "STOP_FOR_PAIN HIGH 2.0"),
                arguments(
                        "a symptom before pain",
                        well().stops(1, 1),
                        "STOP_FOR_SYMPTOM HIGH 1.0, STOP_FOR_PAIN HIGH 1.0"),
                arguments("pain just below the line", well().pain(6, 1), "ON_TRACK NONE"),
                arguments("pain on the line", well().pain(7, null), "PAIN_HIGH HIGH 7.0"),
                arguments("pain that rose to the line", well().pain(3, 2), "PAIN_RISE HIGH 2.0"),
                arguments("pain that fell from high", well().pain(2, -6), "ON_TRACK NONE"),
                arguments("pain 0 is an answer, not a reason", well().pain(0, 0), "ON_TRACK NONE"),
                arguments("six quiet days", well().silent(6), "ON_TRACK NONE"),
                arguments("seven", well().silent(7), "QUIET MEDIUM 7.0"),
                arguments("thirteen", well().silent(13), "QUIET MEDIUM 13.0"),
                arguments("fourteen are silence", well().silent(14), "SILENCE HIGH 14.0"),
                arguments("nothing asked for is no silence", well().silent(null), "ON_TRACK NONE"),
                arguments("missed in a row", well().interrupted(), "MISSED_IN_A_ROW MEDIUM"),
                arguments("over-dosing", well().overDose(1.5), "OVER_DOSE MEDIUM 1.5"),
                arguments("much, but inside the order's range", well().dose(1.5), "ON_TRACK NONE"),
                arguments("low", well().figure(0.5), "LOW_ADHERENCE LOW 0.5"),
                arguments("no figure is not low", well().figure(null), "ON_TRACK NONE"),
                arguments("nothing ordered", well().silent(null).ordered(0, false), "NOTHING_ORDERED LOW"),
                arguments("all suspended", well().silent(null).ordered(1, true), "SUSPENDED NONE"),
                arguments(
                        "on hold after a stop, and low",
                        well().figure(0.25).silent(null).ordered(1, true).stops(1, 0),
                        "STOP_FOR_SYMPTOM HIGH 1.0, LOW_ADHERENCE LOW 0.25, SUSPENDED NONE"),
                arguments(
                        "silent, interrupted and low",
                        well().figure(0.0).silent(20).interrupted(),
                        "SILENCE HIGH 20.0, MISSED_IN_A_ROW MEDIUM, LOW_ADHERENCE LOW 0.0"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("patients")
    void reasons(String name, Patient patient, String expected) {
        // When
        List<Reason> reasons = POLICY.reasons(patient.known());

        // Then
        assertThat(String.join(
                        ", ", reasons.stream().map(ReasonPolicyTest::read).toList()))
                .as(name)
                .isEqualTo(expected);
    }

    private static String read(Reason reason) {
        return reason.code() + " " + reason.urgency() + (reason.value() == null ? "" : " " + reason.value());
    }

    private static Patient well() {
        return new Patient(1.0, false, 1.0, false, 0, 0, 2, 0, 0, 1, false);
    }

    private record Patient(
            @Nullable Double session,
            boolean interruption,
            double relativeDose,
            boolean isOverDose,
            int symptoms,
            int pains,
            @Nullable Integer painLatest,
            @Nullable Integer painChange,
            @Nullable Integer silentDays,
            int prescriptions,
            boolean suspended) {

        Patient figure(@Nullable Double value) {
            return new Patient(
                    value,
                    interruption,
                    relativeDose,
                    isOverDose,
                    symptoms,
                    pains,
                    painLatest,
                    painChange,
                    silentDays,
                    prescriptions,
                    suspended);
        }

        Patient interrupted() {
            return new Patient(
                    session,
                    true,
                    relativeDose,
                    isOverDose,
                    symptoms,
                    pains,
                    painLatest,
                    painChange,
                    silentDays,
                    prescriptions,
                    suspended);
        }

        Patient overDose(double value) {
            return new Patient(
                    session,
                    interruption,
                    value,
                    true,
                    symptoms,
                    pains,
                    painLatest,
                    painChange,
                    silentDays,
                    prescriptions,
                    suspended);
        }

        Patient dose(double value) {
            return new Patient(
                    session,
                    interruption,
                    value,
                    false,
                    symptoms,
                    pains,
                    painLatest,
                    painChange,
                    silentDays,
                    prescriptions,
                    suspended);
        }

        Patient stops(int symptom, int pain) {
            return new Patient(
                    session,
                    interruption,
                    relativeDose,
                    isOverDose,
                    symptom,
                    pain,
                    painLatest,
                    painChange,
                    silentDays,
                    prescriptions,
                    suspended);
        }

        Patient pain(Integer latest, @Nullable Integer change) {
            return new Patient(
                    session,
                    interruption,
                    relativeDose,
                    isOverDose,
                    symptoms,
                    pains,
                    latest,
                    change,
                    silentDays,
                    prescriptions,
                    suspended);
        }

        Patient silent(@Nullable Integer days) {
            return new Patient(
                    session,
                    interruption,
                    relativeDose,
                    isOverDose,
                    symptoms,
                    pains,
                    painLatest,
                    painChange,
                    days,
                    prescriptions,
                    suspended);
        }

        Patient ordered(int count, boolean allSuspended) {
            return new Patient(
                    session,
                    interruption,
                    relativeDose,
                    isOverDose,
                    symptoms,
                    pains,
                    painLatest,
                    painChange,
                    silentDays,
                    count,
                    allSuspended);
        }

        ReasonPolicy.Known known() {
            Tally tally = session == null ? new Tally(0, 0, 0, 0) : new Tally(0, session, 1, 1);
            return new ReasonPolicy.Known(
                    new AdherenceFigure(
                            tally,
                            true,
                            session != null && session >= 0.8,
                            interruption,
                            relativeDose,
                            isOverDose,
                            null,
                            0,
                            List.of(),
                            List.of(),
                            List.of()),
                    symptoms,
                    pains,
                    painLatest,
                    painChange,
                    silentDays,
                    prescriptions,
                    suspended);
        }
    }
}
