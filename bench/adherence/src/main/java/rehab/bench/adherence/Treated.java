package rehab.bench.adherence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import rehab.bench.service.Issuer.Person;

/**
 * A patient, whose number makes all ids, here and in SQL alike.
 *
 * @param number from 0; a thousand of them make a clinic, a hundred a caseload
 */
record Treated(int number) {
    static final int OF_A_CLINIC = 1_000;
    static final int OF_A_THERAPIST = 100;

    UUID patientId() {
        return id("patient " + number);
    }

    UUID prescriptionId() {
        return id("prescription " + number);
    }

    UUID clinicId() {
        return id("clinic " + number / OF_A_CLINIC);
    }

    String therapistId() {
        return "therapist-" + number / OF_A_THERAPIST;
    }

    String subject() {
        return "patient-" + number;
    }

    Person asPatient() {
        return new Person(subject(), "patient", clinicId(), patientId());
    }

    Person therapist() {
        return new Person(therapistId(), "therapist", clinicId(), null);
    }

    Person administrator() {
        return new Person("administrator-" + number / OF_A_CLINIC, "administrator", clinicId(), null);
    }

    /** As PostgreSQL's {@code md5(text)::uuid}. */
    private static UUID id(String text) {
        try {
            String hex = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
            return UUID.fromString(hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
