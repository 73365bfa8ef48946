#include "tests/bench/largedatabase.h"

#include "models/store/file/database.h"

using namespace delegations;

namespace {

const char *const script = R"(
BEGIN;
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50)
INSERT INTO area (id, uid, revision, code, name, classification)
SELECT i, 'a' || i, 1, char(65 + i / 26, 65 + i % 26), printf('Country %02d', i), 'country' FROM n;
INSERT INTO organization (id, uid, revision, name, classification, area_id)
SELECT id, 'd' || id, 1, 'Delegation of ' || name, 'delegation', id FROM area;
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 250)
INSERT INTO organization (id, uid, revision, name, classification, area_id)
SELECT 1000 + i, 'c' || i, 1, printf('Chamber %03d', i), 'chamber', 1 + (i - 1) / 5 FROM n;
INSERT INTO post (id, uid, revision, organization_id, kind, on_behalf_of_id)
SELECT id, 'p' || id, 1, area_id, 'seat', id FROM organization WHERE classification = 'chamber';
INSERT INTO post_capacity (revision, post_id, seats, start_bound, end_bound)
SELECT 1, id, %1 / 250 + 10, '0000-01-01', '9999-12-31' FROM post;
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)
INSERT INTO person (id, uid, revision, name, sort_key)
SELECT i, 'x' || i, 1, printf('Person %07d', (i * 7919) %% 10000000), printf('person %07d', (i * 7919) %% 10000000) FROM n;
INSERT INTO membership (id, uid, revision, person_id, organization_id, post_id, on_behalf_of_id,
                        start_bound, end_bound)
SELECT p.id, 'm' || p.id, 1, p.id, s.organization_id, s.id, s.on_behalf_of_id,
       '0000-01-01', '9999-12-31'
FROM person p JOIN post s ON s.id = 1001 + p.id %% 250;
INSERT INTO search (rowid, names, text) SELECT id * 16 + 2, sort_key, '' FROM person;
INSERT INTO search (rowid, names, text) SELECT id * 16, lower(name), '' FROM area;
INSERT INTO search (rowid, names, text) SELECT id * 16 + 1, lower(name), '' FROM organization WHERE classification = 'chamber';
COMMIT;
)";

} // namespace

void writeLargeDatabase(const QString &path, int representatives)
{
    QByteArray sql(script);
    sql.replace("%1", QByteArray::number(representatives)).replace("%%", "%");
    const Status written =
        Database::create(path, [&](Connection &connection) { return connection.execute(sql); });
    if (!written)
        qFatal("%s", qPrintable(written.error().detail));
}
