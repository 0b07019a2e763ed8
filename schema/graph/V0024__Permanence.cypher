// What permanence a child had before, decisions for adoption, matches with adopters and plans for permanence are found by id.
CREATE CONSTRAINT previous_permanence_id IF NOT EXISTS FOR (n:PreviousPermanence) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT adoption_decision_id IF NOT EXISTS FOR (n:AdoptionDecision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT adoption_match_id IF NOT EXISTS FOR (n:AdoptionMatch) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT permanence_plan_id IF NOT EXISTS FOR (n:PermanencePlan) REQUIRE n.id IS UNIQUE;
