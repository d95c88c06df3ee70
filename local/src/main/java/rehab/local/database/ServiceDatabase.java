package rehab.local.database;

/**
 * One service's database and its two roles: the owner runs migrations, the application role is the service's ordinary connection and
 * owns nothing, so that row-level security binds it.
 *
 * @param name name of the database; letters only
 * @param ownerPassword letters and digits only
 * @param applicationPassword letters and digits only
 */
public record ServiceDatabase(String name, String ownerPassword, String applicationPassword) {

    public ServiceDatabase {
        requirePlain(name);
        requirePlain(ownerPassword);
        requirePlain(applicationPassword);
    }

    /** The role that owns database and schema. */
    public String owner() {
        return name + "_owner";
    }

    /** The role that the service works with. */
    public String application() {
        return name + "_app";
    }

    /** These words stand in SQL that takes no parameters, so nothing that would need quoting is let in. */
    static void requirePlain(String word) {
        if (!word.matches("[A-Za-z0-9_]+")) {
            throw new IllegalArgumentException("letters and digits only");
        }
    }
}
