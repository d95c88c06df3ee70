package rehab.portal.signin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A page of the portal to go to after sign-in. Anything that could lead elsewhere becomes the home page. */
record LocalPath(String value) {

    private static final LocalPath HOME = new LocalPath("/");
    private static final int LONGEST = 1000;

    /** One slash, then only characters that a browser takes as they are: no second slash, backslash, space or control. */
    private static final Pattern PLAIN = Pattern.compile("/(?![/\\\\])[A-Za-z0-9._~!$&'()*+,;=:@%/?#-]*");

    static LocalPath of(@Nullable String asked) {
        return asked != null
                        && asked.length() <= LONGEST
                        && PLAIN.matcher(asked).matches()
                ? new LocalPath(asked)
                : HOME;
    }
}
