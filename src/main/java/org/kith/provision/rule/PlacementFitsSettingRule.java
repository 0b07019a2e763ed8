package org.kith.provision.rule;

import java.util.EnumSet;
import java.util.Set;
import org.kith.provision.RecordSettings.Kind;

/** The code of the placement is one for such a home. A household may be approved for more than one thing, so codes for households go further. */
final class PlacementFitsSettingRule implements PlacementRule {

    private static final String REGULATION = "SSDA903 return, PLACE";

    @Override
    public RuleName name() {
        return RuleName.PLACEMENT_FITS_SETTING;
    }

    @Override
    public Finding evaluate(Proposal proposal) {
        PlacementCode code = proposal.code();
        HomeOnADay home = proposal.home();
        if (home == null) {
            boolean may = code.setting().isEmpty() || code.isForAdoption();
            return may ? Finding.PASS : Finding.refuse("A placement of this type is in a home: say which", REGULATION);
        }
        if (code.isWithParents()) {
            return Finding.refuse("With parents a child is placed in no home of this kind: say with whom", REGULATION);
        }
        if (code.setting().isEmpty() || home.kind() == null) {
            return Finding.PASS;
        }
        return homes(code).contains(home.kind())
                ? Finding.PASS
                : Finding.refuse(
                        "A placement of type %s is not for a home of this kind".formatted(code.code()), REGULATION);
    }

    /** Kinds of home that a code may mean. */
    private static Set<Kind> homes(PlacementCode code) {
        Set<Kind> homes = EnumSet.of(Kind.valueOf(code.setting()));
        switch (code.code()) {
            // a relative or friend who fosters other children as well
            case "U1", "U3" -> homes.add(Kind.FOSTER_HOUSEHOLD);
            // carers who are approved adopters as well
            case "U2", "U5" -> homes.addAll(EnumSet.of(Kind.FOSTER_HOUSEHOLD, Kind.ADOPTER_HOUSEHOLD));
            // foster carers who adopt the child
            case "A3", "A5" -> homes.addAll(EnumSet.of(Kind.FOSTER_HOUSEHOLD, Kind.KINSHIP_HOUSEHOLD));
            case "K3" -> homes.add(Kind.SUPPORTED_LODGINGS);
            default -> {}
        }
        return homes;
    }
}
