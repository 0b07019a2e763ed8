// Disclosure cases are found by id, and by the worker who reads through them.
CREATE CONSTRAINT disclosure_case_id IF NOT EXISTS FOR (n:DisclosureCase) REQUIRE n.id IS UNIQUE;
CREATE INDEX disclosure_case_professional IF NOT EXISTS FOR (n:DisclosureCase) ON (n.professionalId);
