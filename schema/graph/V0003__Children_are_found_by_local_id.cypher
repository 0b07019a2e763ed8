// A child is looked for by the number that the authority gave.
CREATE INDEX child_local_id IF NOT EXISTS FOR (n:Child) ON (n.localId);
