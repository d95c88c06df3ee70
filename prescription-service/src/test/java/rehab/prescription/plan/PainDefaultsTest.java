package rehab.prescription.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

class PainDefaultsTest {

    @Test
    void goesOnUpToThreeAndStopsFromSixUnlessToldOtherwise() {
        // When
        PainDefaults pain = new SmallRyeConfigBuilder()
                .withMapping(PainDefaults.class)
                .build()
                .getConfigMapping(PainDefaults.class);

        // Then
        assertThat(pain.goOnUpTo()).isEqualTo(3);
        assertThat(pain.stopFrom()).isEqualTo(6);
    }
}
