// Ties that are hidden from somebody are found when two records are made one; hardly any tie has the property.
CREATE INDEX parent_of_hidden IF NOT EXISTS FOR ()-[r:PARENT_OF]-() ON (r.hiddenFrom);
CREATE INDEX partner_of_hidden IF NOT EXISTS FOR ()-[r:PARTNER_OF]-() ON (r.hiddenFrom);
CREATE INDEX sibling_of_hidden IF NOT EXISTS FOR ()-[r:SIBLING_OF]-() ON (r.hiddenFrom);
CREATE INDEX kin_of_hidden IF NOT EXISTS FOR ()-[r:KIN_OF]-() ON (r.hiddenFrom);
CREATE INDEX kith_of_hidden IF NOT EXISTS FOR ()-[r:KITH_OF]-() ON (r.hiddenFrom);
CREATE INDEX cares_for_hidden IF NOT EXISTS FOR ()-[r:CARES_FOR]-() ON (r.hiddenFrom);
