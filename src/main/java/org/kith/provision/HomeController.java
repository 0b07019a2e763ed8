package org.kith.provision;

import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.kith.access.Recorded;
import org.kith.api.Connection;
import org.kith.api.Page;
import org.kith.api.Wanted;
import org.kith.graph.Scope;
import org.kith.person.Person;
import org.kith.provision.HomeQueries.HomeOnDay;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Homes of those who find, keep, run or supervise them. */
@Controller
class HomeController {

    private final ProvisionQueries queries;
    private final HomeWriter writer;
    private final Clock clock;

    HomeController(ProvisionQueries queries, HomeWriter writer, Clock clock) {
        this.queries = queries;
        this.writer = writer;
        this.clock = clock;
    }

    @QueryMapping
    Connection<Setting> settings(
            @Argument @Nullable SettingFilter filter, Page page, Scope scope, DataFetchingEnvironment environment) {
        return queries.settings(
                scope,
                filter == null ? SettingFilter.ALL : filter,
                page,
                Wanted.below(environment).names());
    }

    @MutationMapping
    HomePayload recordHomeWorker(@Argument RecordHomeWorkerInput input, Scope scope) {
        Recorded done = writer.worker(scope, input);
        return HomePayload.of(done, done.read(scope, queries::setting));
    }

    @SchemaMapping
    CompletableFuture<List<Person>> residents(
            Setting setting, DataLoader<HomeAt, HomeDetail> details, DataFetchingEnvironment environment) {
        return details.load(HomeAt.of(setting, environment), Wanted.anywhere(environment))
                .thenApply(HomeDetail::residents);
    }

    @SchemaMapping
    CompletableFuture<List<HomeWorker>> workers(
            Setting setting, DataLoader<HomeAt, HomeDetail> details, DataFetchingEnvironment environment) {
        return details.load(HomeAt.of(setting, environment), Wanted.anywhere(environment))
                .thenApply(HomeDetail::workers);
    }

    /** Those of the moment by which the home is told, where the field asks for no other. */
    @SchemaMapping
    CompletableFuture<List<Setting.Approval>> approvals(
            Setting setting,
            DataLoader<HomeAt, List<Setting.Approval>> approvals,
            DataFetchingEnvironment environment) {
        HomeAt home = HomeAt.of(setting, environment);
        return home.isNow() ? CompletableFuture.completedFuture(setting.approvals()) : approvals.load(home);
    }

    @SchemaMapping
    CompletableFuture<List<Registration>> registrations(
            Setting setting, DataLoader<HomeAt, HomeDetail> details, DataFetchingEnvironment environment) {
        return details.load(HomeAt.of(setting, environment), Wanted.anywhere(environment))
                .thenApply(HomeDetail::registrations);
    }

    @SchemaMapping
    CompletableFuture<List<Exemption>> exemptions(
            Setting setting, DataLoader<HomeAt, HomeDetail> details, DataFetchingEnvironment environment) {
        return details.load(HomeAt.of(setting, environment), Wanted.anywhere(environment))
                .thenApply(HomeDetail::exemptions);
    }

    @SchemaMapping
    CompletableFuture<List<Person>> namedChildren(
            Setting.Approval approval, DataLoader<HomeAt, HomeDetail> details, DataFetchingEnvironment environment) {
        return details.load(approval.home(), Wanted.anywhere(environment))
                .thenApply(detail -> detail.namedBy().apply(approval.id().key()));
    }

    @SchemaMapping
    CompletableFuture<@Nullable HomeProfile> profile(
            Setting setting, DataLoader<HomeAt, HomeDetail> details, DataFetchingEnvironment environment) {
        return details.load(HomeAt.of(setting, environment), Wanted.anywhere(environment))
                .thenApply(HomeDetail::profile);
    }

    @SchemaMapping
    CompletableFuture<Occupancy> occupancy(
            Setting setting, @Argument @Nullable LocalDate on, DataLoader<HomeOnDay, Occupancy> occupancies) {
        return occupancies.load(new HomeOnDay(setting.id().key(), on == null ? LocalDate.now(clock) : on));
    }
}
