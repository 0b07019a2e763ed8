// Homes are listed for the authority that approves or runs them.
CREATE INDEX setting_authority IF NOT EXISTS FOR (n:Setting) ON (n.authorityId);
