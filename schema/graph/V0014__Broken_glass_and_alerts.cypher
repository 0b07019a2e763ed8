CREATE CONSTRAINT break_glass_id IF NOT EXISTS FOR (n:BreakGlass) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT access_alert_id IF NOT EXISTS FOR (n:AccessAlert) REQUIRE n.id IS UNIQUE;
// One use makes one alert, however often it is told.
CREATE CONSTRAINT access_alert_key IF NOT EXISTS FOR (n:AccessAlert) REQUIRE n.key IS UNIQUE;
// The queue is read from here, newest first.
CREATE INDEX access_alert_at IF NOT EXISTS FOR (n:AccessAlert) ON (n.at);
CREATE CONSTRAINT comparison_id IF NOT EXISTS FOR (n:Comparison) REQUIRE n.id IS UNIQUE;
// What duty has to compare is read from here, newest first.
CREATE INDEX comparison_authority_id IF NOT EXISTS FOR (n:Comparison) ON (n.authorityId, n.id);
