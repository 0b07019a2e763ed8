// What belongs to a child starts from (:Child {id: ...}): without an index of its own that reads every child.
CREATE CONSTRAINT child_id IF NOT EXISTS FOR (n:Child) REQUIRE n.id IS UNIQUE;
