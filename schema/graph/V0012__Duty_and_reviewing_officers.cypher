// Those on duty for the authority that holds a child's record may see it; a reviewing officer the children whom they review.
MATCH (child:Child)
MATCH (authority:Authority {id: child.authorityId})
MERGE (authority)-[grant:MAY_SEE {key: 'held:' + child.id}]->(child)
SET grant.level = 'FULL', grant.because = 'DUTY', grant.grantee = 'duty:' + authority.id, grant.childId = child.id,
    grant.fromMin = date('0001-01-01'), grant.toMax = date('9999-12-31');
MATCH (worker:Professional)-[allocated:ALLOCATED_TO {role: 'REVIEWING_OFFICER'}]->(child:Child)
WHERE allocated.supersededAt = datetime('9999-12-31T00:00:00Z')
MERGE (worker)-[grant:MAY_SEE {key: left(allocated.key, size(allocated.key) - size(':' + toString(allocated.version)))}]->(child)
SET grant.level = 'FULL', grant.because = 'REVIEW', grant.grantee = 'review:' + worker.id, grant.childId = child.id,
    grant.fromMin = allocated.fromMin, grant.toMax = allocated.toMax;
