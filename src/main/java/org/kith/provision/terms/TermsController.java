package org.kith.provision.terms;

import org.kith.access.Recorded;
import org.kith.graph.Scope;
import org.kith.provision.HomePayload;
import org.kith.provision.ProvisionQueries;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Homes, what they offer, and the decisions about them, as those who keep homes record them. */
@Controller
class TermsController {

    private final WriteSetting homes;
    private final WriteDecision decisions;
    private final ExtendApproval extensions;
    private final WriteProfile profiles;
    private final ProvisionQueries queries;

    TermsController(
            WriteSetting homes,
            WriteDecision decisions,
            ExtendApproval extensions,
            WriteProfile profiles,
            ProvisionQueries queries) {
        this.homes = homes;
        this.decisions = decisions;
        this.extensions = extensions;
        this.profiles = profiles;
        this.queries = queries;
    }

    @MutationMapping
    HomePayload recordSetting(@Argument RecordSettingInput input, Scope scope) {
        return payload(homes.record(scope, input), scope);
    }

    @MutationMapping
    HomePayload recordApproval(@Argument RecordApprovalInput input, Scope scope) {
        return payload(decisions.approval(scope, input), scope);
    }

    @MutationMapping
    HomePayload extendTemporaryApproval(@Argument ExtendTemporaryApprovalInput input, Scope scope) {
        return payload(extensions.extend(scope, input), scope);
    }

    @MutationMapping
    HomePayload recordRegistration(@Argument RecordRegistrationInput input, Scope scope) {
        return payload(decisions.registration(scope, input), scope);
    }

    @MutationMapping
    HomePayload recordExemption(@Argument RecordExemptionInput input, Scope scope) {
        return payload(decisions.exemption(scope, input), scope);
    }

    @MutationMapping
    HomePayload recordHomeProfile(@Argument RecordHomeProfileInput input, Scope scope) {
        return payload(profiles.record(scope, input), scope);
    }

    private HomePayload payload(Recorded done, Scope scope) {
        return HomePayload.of(done, done.read(scope, queries::setting));
    }
}
