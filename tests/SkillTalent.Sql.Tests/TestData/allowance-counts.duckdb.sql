-- 330800 衢州 Quzhou on 2023-07-14; rulebooks …; for DuckDB.
-- The day stands in the text: make it anew for another day. Amounts are in fen; NULL for who gets nothing, and
-- where an unknown fact leaves it open.
-- certificate.level: column "certificate.level"; NULL is absent; '-' is never
-- employer: column "employer"; NULL is absent; '-' is never
-- post.frontline: column "post.frontline"; NULL is absent
-- post.held: column "post.held"; NULL is absent, assumed true
-- post.shortage-occupation: column "post.shortage-occupation"; NULL is absent
-- retired.on: column "retired.on"; NULL is absent, assumed never; DATE 'infinity' is never
SELECT c.decision, c.eligible, c.workers - c.eligible - c.undetermined - c.not_covered AS not_eligible, c.undetermined, c.not_covered, c.amount_fen, CASE WHEN c.paid IS NULL THEN 0 ELSE c.eligible - c.paid END AS open_amount
FROM (
SELECT t.workers, d.decision, d.amount_fen, d.paid,
  CAST(d.counted % 3000000000 AS BIGINT) AS eligible,
  CAST(d.counted // 3000000000 % 3000000000 AS BIGINT) AS undetermined,
  CAST(d.counted // 9000000000000000000 AS BIGINT) AS not_covered
FROM (
SELECT
  COUNT(*) AS workers,
  CASE WHEN COUNT(*) < 3000000000 THEN 0 END AS fits,
  SUM(CASE WHEN r1 THEN 1 WHEN r1 IS NULL THEN 3000000000 ELSE 0 END) AS p1,
  SUM(a1) AS a1,
  COUNT(a1) AS k1
  FROM (
  SELECT
    s.*,
    CASE WHEN r1 THEN CASE WHEN r2 OR (CASE WHEN NOT r2 THEN FALSE ELSE TRUE END AND NOT r3) THEN 1000000 WHEN (r3 OR CASE WHEN NOT r3 THEN FALSE ELSE TRUE END) AND NOT r2 THEN 500000 END END AS a1
  FROM (
  SELECT
    0 AS part,
    -- ==== quzhou/technician-allowance: Technician talent allowance
    -- Documents: 衢市人社函〔2023〕91号 二(四)
    -- (all of: works in a frontline post; works in an occupation of the shortage catalogue; kind of employer is
    -- enterprise or public institution; is in post (the employment has not ended); not yet: retirement), and
    -- (highest level certified is senior technician (grade 1), or highest level certified is technician (grade 2))
    ((
           f."post.frontline"
           AND f."post.shortage-occupation"
           AND f."employer" IN ('enterprise', 'public-institution')
           AND CASE WHEN f."post.held" IS NULL THEN TRUE ELSE f."post.held" END
           AND NOT (
                 CASE WHEN f."retired.on" IS NULL THEN FALSE ELSE f."retired.on" <= DATE '2023-07-14' END
               )
         )
     AND (f."certificate.level" = 'senior-technician' OR f."certificate.level" = 'technician')) AS r1,
    -- highest level certified is senior technician (grade 1)
    (f."certificate.level" = 'senior-technician') AS r2,
    -- highest level certified is technician (grade 2)
    (f."certificate.level" = 'technician') AS r3
  FROM "hr"."workers" AS f
  ) AS s
  ) AS s
) AS t
CROSS JOIN LATERAL (VALUES
  ('quzhou/technician-allowance', COALESCE(t.p1, 0) + t.fits, COALESCE(t.a1, 0), t.k1)
) AS d(decision, counted, amount_fen, paid)
) AS c;
