package org.kith.matching.plan;

/** A decision that cannot stand, alone or beside the others. */
public final class ImpossiblePin extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient Pin pin;

    ImpossiblePin(Pin pin, String why) {
        super("The decision for "
                + String.join(", ", pin.children().stream().sorted().toList()) + " at home " + pin.home()
                + " cannot stand: " + why);
        this.pin = pin;
    }

    public Pin pin() {
        return pin;
    }
}
