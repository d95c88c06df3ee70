package rehab.prescription.duplicate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When two people of the same clinic are asked about. */
@ConfigMapping(prefix = "rehab.prescription.duplicates")
interface DuplicateLimits {

    /**
     * How alike the names of two people born on the same day must be, from 0 (not at all) to 1 (the same): the share of
     * three-letter groups that both have. 0.3 is what PostgreSQL's pg_trgm takes for similar. Two people of one clinic are
     * seldom born on the same day, so that a low figure asks seldom, and what is missed becomes a second record.
     */
    @WithDefault("0.3")
    double nameLikeness();
}
