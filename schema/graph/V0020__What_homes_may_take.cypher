// Registrations of homes and exemptions from the usual fostering limit are found by id.
CREATE CONSTRAINT registration_id IF NOT EXISTS FOR (n:Registration) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT exemption_id IF NOT EXISTS FOR (n:Exemption) REQUIRE n.id IS UNIQUE;

// Whom an approval or an exemption names is recorded once in each version.
CREATE CONSTRAINT approved_for_key IF NOT EXISTS FOR ()-[r:APPROVED_FOR]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT exempts_key IF NOT EXISTS FOR ()-[r:EXEMPTS]-() REQUIRE r.key IS UNIQUE;
