package rehab.prescription.neighbour;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class NeighboursTest {

    @Test
    void waitsBrieflyUnlessToldOtherwise() {
        // Given
        Neighbours neighbours = new SmallRyeConfigBuilder()
                .withMapping(Neighbours.class)
                .build()
                .getConfigMapping(Neighbours.class);

        // When
        Neighbours.Limits catalog = neighbours.catalog();
        Neighbours.Limits accounts = neighbours.accounts();

        // Then
        for (Neighbours.Limits limits : new Neighbours.Limits[] {catalog, accounts}) {
            assertThat(limits.timeout()).isEqualTo(Duration.ofSeconds(3));
            assertThat(limits.atOnce()).isEqualTo(32);
            assertThat(limits.window()).isEqualTo(10);
            assertThat(limits.rest()).isEqualTo(Duration.ofSeconds(3));
        }
    }
}
