// What is left of whoever was erased, and what holds an erasure.
CREATE CONSTRAINT tombstone_id IF NOT EXISTS FOR (n:Tombstone) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT legal_hold_id IF NOT EXISTS FOR (n:LegalHold) REQUIRE n.id IS UNIQUE;
CREATE INDEX legal_hold_person IF NOT EXISTS FOR (n:LegalHold) ON (n.personId);
