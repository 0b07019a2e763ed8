// Involvements, their conferences and what was aimed at with the family are found by id.
CREATE CONSTRAINT involvement_id IF NOT EXISTS FOR (n:Involvement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT conference_id IF NOT EXISTS FOR (n:Conference) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT family_outcome_id IF NOT EXISTS FOR (n:FamilyOutcome) REQUIRE n.id IS UNIQUE;

// Who is in one, leads it or meets about it is recorded once in each version.
CREATE CONSTRAINT concerns_key IF NOT EXISTS FOR ()-[r:CONCERNS]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT led_by_key IF NOT EXISTS FOR ()-[r:LED_BY]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT core_group_worker_key IF NOT EXISTS FOR ()-[r:CORE_GROUP_WORKER]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT core_group_member_key IF NOT EXISTS FOR ()-[r:CORE_GROUP_MEMBER]-() REQUIRE r.key IS UNIQUE;
