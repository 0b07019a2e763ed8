// Pathway plans are found by id.
CREATE CONSTRAINT pathway_plan_id IF NOT EXISTS FOR (n:PathwayPlan) REQUIRE n.id IS UNIQUE;
