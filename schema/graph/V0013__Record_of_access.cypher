// The record of access: segments as they were chained, and which of them the index of looks does not have yet.
CREATE CONSTRAINT access_segment_key IF NOT EXISTS FOR (n:AccessSegment) REQUIRE n.key IS UNIQUE;
CREATE INDEX access_segment_to_index IF NOT EXISTS FOR (n:AccessSegment) ON (n.toIndex);
// The index: who looked at whom, newest first, from either side.
CREATE INDEX access_of_person IF NOT EXISTS FOR (n:Access) ON (n.personId, n.at);
CREATE INDEX access_by_professional IF NOT EXISTS FOR (n:Access) ON (n.professionalId, n.at);
CREATE CONSTRAINT access_index_id IF NOT EXISTS FOR (n:AccessIndex) REQUIRE n.id IS UNIQUE;
