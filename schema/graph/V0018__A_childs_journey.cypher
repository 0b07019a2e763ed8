// Reviews, visits, missing episodes and deprivations of liberty are found by id.
CREATE CONSTRAINT review_id IF NOT EXISTS FOR (n:Review) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT visit_id IF NOT EXISTS FOR (n:Visit) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT missing_episode_id IF NOT EXISTS FOR (n:MissingEpisode) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT deprivation_of_liberty_id IF NOT EXISTS FOR (n:DeprivationOfLiberty) REQUIRE n.id IS UNIQUE;
