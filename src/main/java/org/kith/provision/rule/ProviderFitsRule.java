package org.kith.provision.rule;

import java.util.List;

/** The provider is one that the code of the placement allows, and is told where one has to be. */
final class ProviderFitsRule implements PlacementRule {

    private static final String REGULATION = "SSDA903 return, PLACE_PROVIDER";

    @Override
    public RuleName name() {
        return RuleName.PROVIDER_FITS;
    }

    @Override
    public Finding evaluate(Proposal proposal) {
        List<String> providers = proposal.code().providers();
        String provider = proposal.code().provider();
        String type = proposal.code().code();
        if (provider == null) {
            return providers.isEmpty()
                    ? Finding.PASS
                    : Finding.refuse(
                            "A placement of type %s needs a provider: one of %s".formatted(type, providers),
                            REGULATION);
        }
        return providers.contains(provider)
                ? Finding.PASS
                : Finding.refuse(
                        providers.isEmpty()
                                ? "A placement of type %s has no provider".formatted(type)
                                : "A placement of type %s has one of the providers %s".formatted(type, providers),
                        REGULATION);
    }
}
