// Every node is found by its own id, and MERGE on it is safe under concurrency.
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_name_id IF NOT EXISTS FOR (n:PersonName) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT identifier_id IF NOT EXISTS FOR (n:Identifier) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT household_id IF NOT EXISTS FOR (n:Household) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT address_id IF NOT EXISTS FOR (n:Address) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT locality_id IF NOT EXISTS FOR (n:Locality) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT authority_id IF NOT EXISTS FOR (n:Authority) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT professional_id IF NOT EXISTS FOR (n:Professional) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT team_id IF NOT EXISTS FOR (n:Team) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT order_id IF NOT EXISTS FOR (n:Order) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT restriction_id IF NOT EXISTS FOR (n:Restriction) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT setting_id IF NOT EXISTS FOR (n:Setting) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT approval_id IF NOT EXISTS FOR (n:Approval) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT care_episode_id IF NOT EXISTS FOR (n:CareEpisode) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT placement_id IF NOT EXISTS FOR (n:Placement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT import_id IF NOT EXISTS FOR (n:Import) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT finding_id IF NOT EXISTS FOR (n:Finding) REQUIRE n.id IS UNIQUE;

// A fact is recorded once: its key names the source, the source's id of the fact, and its version.
CREATE CONSTRAINT parent_of_key IF NOT EXISTS FOR ()-[r:PARENT_OF]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT partner_of_key IF NOT EXISTS FOR ()-[r:PARTNER_OF]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT sibling_of_key IF NOT EXISTS FOR ()-[r:SIBLING_OF]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT kin_of_key IF NOT EXISTS FOR ()-[r:KIN_OF]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT kith_of_key IF NOT EXISTS FOR ()-[r:KITH_OF]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT cares_for_key IF NOT EXISTS FOR ()-[r:CARES_FOR]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT has_parental_responsibility_for_key IF NOT EXISTS FOR ()-[r:HAS_PARENTAL_RESPONSIBILITY_FOR]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT same_as_key IF NOT EXISTS FOR ()-[r:SAME_AS]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT lives_in_key IF NOT EXISTS FOR ()-[r:LIVES_IN]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT carer_in_key IF NOT EXISTS FOR ()-[r:CARER_IN]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT member_of_key IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT manages_key IF NOT EXISTS FOR ()-[r:MANAGES]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT allocated_to_key IF NOT EXISTS FOR ()-[r:ALLOCATED_TO]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT holds_key IF NOT EXISTS FOR ()-[r:HOLDS]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT may_see_key IF NOT EXISTS FOR ()-[r:MAY_SEE]-() REQUIRE r.key IS UNIQUE;

// A page of the children whom a grantee may see is read from this index in order.
CREATE INDEX may_see_grantee_child IF NOT EXISTS FOR ()-[r:MAY_SEE]-() ON (r.grantee, r.childId);

// Where a search starts.
CREATE INDEX identifier_value IF NOT EXISTS FOR (n:Identifier) ON (n.system, n.value);
CREATE INDEX address_postcode IF NOT EXISTS FOR (n:Address) ON (n.postcodeFolded);
CREATE INDEX person_birth IF NOT EXISTS FOR (n:Person) ON (n.birthMin);
CREATE INDEX setting_urn IF NOT EXISTS FOR (n:Setting) ON (n.urn);
CREATE FULLTEXT INDEX person_names IF NOT EXISTS FOR (n:PersonName) ON EACH [n.folded] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
