package org.kith.provision.schoolrun;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.DataLoader;
import org.kith.access.Recorded;
import org.kith.api.Loaded;
import org.kith.graph.Parts;
import org.kith.graph.Scope;
import org.kith.provision.HomeAt;
import org.kith.provision.HomePayload;
import org.kith.provision.ProvisionQueries;
import org.kith.provision.Setting;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** The ways from homes to schools, loaded once for all homes of an answer, and recorded by those who keep the home. */
@Controller
class SchoolRunController {

    private final SchoolRunQueries queries;
    private final WriteSchoolRun writer;
    private final ProvisionQueries homes;

    SchoolRunController(
            SchoolRunQueries queries, WriteSchoolRun writer, ProvisionQueries homes, BatchLoaderRegistry loaders) {
        this.queries = queries;
        this.writer = writer;
        this.homes = homes;
        loaders.<HomeAt, List<SchoolRun>>forName("schoolRuns").registerMappedBatchLoader(this::runs);
    }

    private Mono<Map<HomeAt, List<SchoolRun>>> runs(Set<HomeAt> asked, BatchLoaderEnvironment environment) {
        Scope scope = Loaded.scope(environment);
        return Mono.fromSupplier(() -> HomeAt.each(asked, (at, ids) -> {
            Parts parts = queries.runs(scope, at, ids);
            return home ->
                    parts.of("run", home.id()).stream().map(SchoolRun::of).toList();
        }));
    }

    @SchemaMapping
    CompletableFuture<List<SchoolRun>> schoolRuns(
            Setting setting, DataLoader<HomeAt, List<SchoolRun>> schoolRuns, DataFetchingEnvironment environment) {
        return schoolRuns.load(HomeAt.of(setting, environment));
    }

    @MutationMapping
    HomePayload recordSchoolRun(@Argument RecordSchoolRunInput input, Scope scope) {
        Recorded done = writer.record(scope, input);
        return HomePayload.of(done, done.read(scope, homes::setting));
    }
}
