package org.kith.exchange.ssda903;

import org.kith.exchange.WrongUsageException;
import org.kith.exchange.ssda903.rule.CollectionYear;

/** The option {@code --year}, of commands that work on the return of one. */
public final class YearOption {
    private YearOption() {}

    /** @throws WrongUsageException where it is no year of a return */
    public static CollectionYear read(String text) {
        try {
            return CollectionYear.parse(text);
        } catch (IllegalArgumentException e) {
            throw new WrongUsageException("--year=" + e.getMessage());
        }
    }
}
