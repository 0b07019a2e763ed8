// Who is in an order is a fact with versions, as ties are.
MATCH (o:Order)-[r:SUBJECT|NAMES]->(p:Person) WHERE r.key IS NULL
SET r.key = 'kith:order_person:' + o.id + '/' + p.id + '/' + type(r) + ':1', r.version = 1, r.digest = 0,
    r.fromMin = date('0001-01-01'), r.toMax = date('9999-12-31'),
    r.recordedAt = datetime('0001-01-01T00:00:00Z'), r.supersededAt = datetime('9999-12-31T00:00:00Z');
// And so is that a worker is a person of the graph.
MATCH (w:Professional)-[r:IS]->(p:Person) WHERE r.key IS NULL
SET r.key = 'kith:is:' + w.id + ':1', r.version = 1, r.digest = 0, r.fromMin = date('0001-01-01'), r.toMax = date('9999-12-31'),
    r.supersededAt = datetime('9999-12-31T00:00:00Z');
