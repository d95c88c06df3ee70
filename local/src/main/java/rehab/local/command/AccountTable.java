package rehab.local.command;

import java.util.ArrayList;
import java.util.List;
import rehab.local.demo.DemoAccount;

/** The demo accounts as lines of a table. */
final class AccountTable {
    private final List<DemoAccount> accounts;

    AccountTable(List<DemoAccount> accounts) {
        this.accounts = accounts;
    }

    /** Nothing when there are no accounts. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        String clinic = "";
        for (DemoAccount account : accounts) {
            if (!account.clinic().equals(clinic)) {
                clinic = account.clinic();
                lines.add("");
                lines.add("  %-20s %-20s %-20s".formatted(clinic, "user name", "password"));
            }
            lines.add("    %-18s %-20s %-20s %s"
                    .formatted(account.role(), account.username(), account.password(), account.about())
                    .stripTrailing());
        }
        return lines;
    }
}
