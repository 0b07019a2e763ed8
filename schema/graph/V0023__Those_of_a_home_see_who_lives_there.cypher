// Whoever runs a home, or supervises its carers, may see the children who live there; fostering and permanence, who cares in it.
MATCH (child:Child)-[:HAS_PLACEMENT]->(stay:Placement)-[:PLACED_IN]->(home:Setting)
WHERE stay.supersededAt = datetime('9999-12-31T00:00:00Z')
MERGE (home)-[grant:MAY_SEE {key: 'placement:' + stay.id}]->(child)
SET grant.level = 'FULL', grant.because = 'PLACEMENT', grant.grantee = 'home:' + home.id, grant.childId = child.id,
    grant.fromMin = stay.fromMin, grant.toMax = stay.toMax;
MATCH (carer:Person)-[cares:CARER_IN]->(home:Setting)
WHERE cares.supersededAt = datetime('9999-12-31T00:00:00Z')
MATCH (authority:Authority {id: home.authorityId})
MERGE (authority)-[grant:MAY_SEE {key: 'carer:' + cares.key}]->(carer)
SET grant.level = 'RECORDED', grant.because = 'CARER', grant.grantee = 'homes:' + authority.id, grant.childId = carer.id,
    grant.fromMin = cares.fromMin, grant.toMax = cares.toMax;
