package org.kith.network;

import java.util.List;
import java.util.Map;
import org.kith.graph.Scope;
import org.kith.kinship.TieKind;
import org.springframework.stereotype.Component;

/** Family networks, for the modules that stand on them. */
@Component
public class FamilyNetworks {

    private static final Map<String, Object> WANTS = Map.of("relationship", true, "restrictions", true);

    private final NetworkQueries networks;

    FamilyNetworks(NetworkQueries networks) {
        this.networks = networks;
    }

    /**
     * Everybody whom the viewer sees within some ties of somebody today, nearest first, with what each is to them, and the restrictions that bear on
     * each. Nobody where the viewer does not see the person.
     *
     * @param hops 1 to 4
     */
    public List<NetworkPerson> around(Scope scope, String personId, int hops) {
        var question = new NetworkQuestion(personId, hops, TieKind.recorded(), false, null, null);
        NetworkView view = networks.familyNetwork(scope, question, WANTS);
        return view == null ? List.of() : view.people();
    }
}
