// What a home offers is found by the id that it shares with its home.
CREATE CONSTRAINT home_profile_id IF NOT EXISTS FOR (n:HomeProfile) REQUIRE n.id IS UNIQUE;
