package rehab.adherence.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.ext.mail.SMTPException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MailAnswerTest {

    @ParameterizedTest
    @CsvSource({"421, NOT_NOW", "450, NOT_NOW", "451, NOT_NOW", "550, NEVER", "553, NEVER"})
    void theServersCodeSaysWhetherToTryAgain(int code, MailAnswer answer) {
        // Given
        var refusal = new CompletionException(new SMTPException(
                "recipient address not accepted: a@b.example", code, List.of("no a@b.example"), false));

        // Then
        assertThat(MailAnswer.of(refusal)).isEqualTo(answer);
        assertThat(MailAnswer.told(refusal)).isEqualTo("reply " + code);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whatMayHaveArrivedIsNotTriedAgain(Throwable failure, MailAnswer answer) {
        assertThat(MailAnswer.of(new CompletionException(failure))).isEqualTo(answer);
        assertThat(MailAnswer.told(new CompletionException(failure)))
                .isEqualTo(failure.getClass().getSimpleName())
                .doesNotContain("a@b.example");
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new ConnectException("a@b.example"), MailAnswer.NOT_NOW),
                Arguments.of(new UnknownHostException("a@b.example"), MailAnswer.NOT_NOW),
                Arguments.of(new IOException("a@b.example"), MailAnswer.UNKNOWN),
                Arguments.of(new IllegalStateException("a@b.example"), MailAnswer.UNKNOWN));
    }
}
