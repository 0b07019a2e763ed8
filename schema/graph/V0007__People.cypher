// Contact details are found by their own id, to be corrected.
CREATE CONSTRAINT contact_detail_id IF NOT EXISTS FOR (n:ContactDetail) REQUIRE n.id IS UNIQUE;
