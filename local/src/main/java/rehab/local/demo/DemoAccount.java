package rehab.local.demo;

/**
 * Someone to sign in as.
 *
 * @param role such as "therapist"
 * @param about what there is to see, in a few words
 */
public record DemoAccount(String clinic, String role, String username, String password, String about) {}
