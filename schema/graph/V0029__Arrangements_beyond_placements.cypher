// Staying Put and agreements on short breaks are found by id.
CREATE CONSTRAINT staying_put_id IF NOT EXISTS FOR (n:StayingPut) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT short_break_agreement_id IF NOT EXISTS FOR (n:ShortBreakAgreement) REQUIRE n.id IS UNIQUE;
