// Assessments whether siblings should live together are found by id, and lead to each of their children once in each version.
CREATE CONSTRAINT together_or_apart_assessment_id IF NOT EXISTS FOR (n:TogetherOrApartAssessment) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT assesses_key IF NOT EXISTS FOR ()-[r:ASSESSES]-() REQUIRE r.key IS UNIQUE;
