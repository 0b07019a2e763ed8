// Referrals for a placement are found by id, the open ones by the day on which they end; the homes that one was sent to by the edge's key.
CREATE CONSTRAINT placement_referral_id IF NOT EXISTS FOR (n:PlacementReferral) REQUIRE n.id IS UNIQUE;
CREATE INDEX placement_referral_end IF NOT EXISTS FOR (n:PlacementReferral) ON (n.toMax);
CREATE CONSTRAINT sent_to_key IF NOT EXISTS FOR ()-[r:SENT_TO]-() REQUIRE r.key IS UNIQUE;
