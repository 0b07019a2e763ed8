// What the return asks beside episodes is found by id.
CREATE CONSTRAINT unaccompanied_status_id IF NOT EXISTS FOR (n:UnaccompaniedStatus) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT social_worker_episode_id IF NOT EXISTS FOR (n:SocialWorkerEpisode) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT health_outcome_id IF NOT EXISTS FOR (n:HealthOutcome) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT care_leaver_outcome_id IF NOT EXISTS FOR (n:CareLeaverOutcome) REQUIRE n.id IS UNIQUE;
