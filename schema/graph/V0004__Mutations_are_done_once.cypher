// The same key of the same caller does a mutation once: MERGE on it makes a second one wait for the first.
CREATE CONSTRAINT mutation_key IF NOT EXISTS FOR (n:Mutation) REQUIRE n.key IS UNIQUE;
