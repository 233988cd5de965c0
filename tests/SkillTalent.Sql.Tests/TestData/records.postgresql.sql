-- 330800 衢州 Quzhou on 2023-07-14; rulebooks …; for PostgreSQL.
-- The day stands in the text: make it anew for another day. Amounts are in fen; NULL for who gets nothing, and
-- where an unknown fact leaves it open.
-- certificate.level: derived from records (highest of certificates)
-- employer: column "employer"; NULL is absent; '-' is never
-- post.frontline: column "post.frontline"; NULL is absent
-- post.held: derived from records (any of employment)
-- post.shortage-occupation: column "post.shortage-occupation"; NULL is absent
-- retired.on: derived from records (member retiredOn)
WITH
-- employment: hr.spells; from column "began" (NULL is an error); to column "ended" (NULL is never)
"of_employment" AS (
  SELECT
  r."worker_no" AS worker,
  CASE WHEN r."began" IS NULL THEN CAST(CASE WHEN r."began" IS NULL THEN 'employment: a record without its day' END AS DATE) ELSE r."began" END AS held,
  CASE WHEN r."ended" IS NULL THEN DATE 'infinity' WHEN r."ended" = '-' THEN DATE 'infinity' ELSE CAST(r."ended" AS DATE) END AS ended
  FROM "hr"."spells" AS r
),
-- certificates: hr.certificates; issued column "issued_on" (NULL is an error); level column "grade" (NULL is
-- unknown)
"of_certificates" AS (
  SELECT
  r."worker_no" AS worker,
  CASE WHEN r."issued_on" IS NULL THEN CAST(CASE WHEN r."issued_on" IS NULL THEN 'certificates: a record without its day' END AS DATE) ELSE r."issued_on" END AS held,
  row_number() OVER () AS rec,
  r."grade" AS "m_level"
  FROM "hr"."certificates" AS r
),
"of_folds_1" AS (
  SELECT
  r.worker,
  CAST(MAX(CASE WHEN r.held <= DATE '2023-07-14' AND r.ended >= DATE '2023-07-14' THEN 1 ELSE 0 END) AS BIGINT) AS a1
  FROM "of_employment" AS r
  GROUP BY r.worker
),
"of_folds_2" AS (
  SELECT
  e.worker,
  CAST(MAX(e.a2) AS BIGINT) AS a2,
  CAST(MAX(e.b2) AS BIGINT) AS b2
  FROM (
  SELECT
  r.worker, r.rec,
  CAST(MIN(CASE WHEN r.held <= DATE '2023-07-14' AND r."m_level" IN ('apprentice', 'junior-worker', 'intermediate-worker', 'senior-worker', 'technician', 'senior-technician') THEN CASE r."m_level" WHEN 'apprentice' THEN 1 WHEN 'junior-worker' THEN 2 WHEN 'intermediate-worker' THEN 3 WHEN 'senior-worker' THEN 4 WHEN 'technician' THEN 5 WHEN 'senior-technician' THEN 6 WHEN 'special-grade-technician' THEN 7 WHEN 'chief-technician' THEN 8 ELSE 0 END ELSE 0 END) AS BIGINT) AS a2,
  CAST(MAX(CASE WHEN NOT (r.held <= DATE '2023-07-14' AND r."m_level" IN ('apprentice', 'junior-worker', 'intermediate-worker', 'senior-worker', 'technician', 'senior-technician')) THEN 0 ELSE CASE WHEN r."m_level" IS NULL THEN 8 ELSE CASE r."m_level" WHEN 'apprentice' THEN 1 WHEN 'junior-worker' THEN 2 WHEN 'intermediate-worker' THEN 3 WHEN 'senior-worker' THEN 4 WHEN 'technician' THEN 5 WHEN 'senior-technician' THEN 6 WHEN 'special-grade-technician' THEN 7 WHEN 'chief-technician' THEN 8 ELSE 0 END END END) AS BIGINT) AS b2
  FROM (
    SELECT r.worker, r.held, r.rec, COALESCE(r."m_level", c0.v) AS "m_level"
    FROM "of_certificates" AS r
    LEFT JOIN (VALUES ('apprentice'), ('junior-worker'), ('intermediate-worker'), ('senior-worker'), ('technician'), ('senior-technician'), ('special-grade-technician'), ('chief-technician'), ('preparatory-technician'), ('-')) AS c0(v) ON r."m_level" IS NULL
  ) AS r
  GROUP BY r.worker, r.rec
  ) AS e
  GROUP BY e.worker
),
"of_last_work" AS (
  SELECT r.worker, MAX(r.ended) AS last FROM "of_employment" AS r GROUP BY r.worker
),
-- retirement: the earliest and the latest day on which the age is reached
"of_retired_1" AS (
  SELECT d.worker, LEAST(COALESCE(d.d1, DATE 'infinity'), COALESCE(d.d2, DATE 'infinity'), COALESCE(d.d3, DATE 'infinity')) AS least, GREATEST(COALESCE(d.d1, DATE '-infinity'), COALESCE(d.d2, DATE '-infinity'), COALESCE(d.d3, DATE '-infinity')) AS most
  FROM (
  SELECT
    w."no" AS worker,
    CASE WHEN CASE WHEN NOT (w."sex" = 'male') THEN FALSE ELSE TRUE END THEN CASE WHEN CAST(CASE WHEN w."birth" = DATE 'infinity' THEN NULL ELSE w."birth" END + INTERVAL '720 months' AS DATE) < DATE '2025-01-01' THEN CAST(CASE WHEN w."birth" = DATE 'infinity' THEN NULL ELSE w."birth" END + INTERVAL '720 months' AS DATE) ELSE CAST(CASE WHEN w."birth" = DATE 'infinity' THEN NULL ELSE w."birth" END + make_interval(months => 720 + LEAST(GREATEST((CAST(EXTRACT(YEAR FROM CAST(CASE WHEN w."birth" = DATE 'infinity' THEN NULL ELSE w."birth" END + INTERVAL '720 months' AS DATE)) * 12 + EXTRACT(MONTH FROM CAST(CASE WHEN w."birth" = DATE 'infinity' THEN NULL ELSE w."birth" END + INTERVAL '720 months' AS DATE)) AS INTEGER) - 24300 + 3) / 4, 0), 36)) AS DATE) END END AS d1,
    CASE WHEN CASE WHEN NOT (w."sex" = 'female') THEN FALSE ELSE TRUE END AND CASE WHEN NOT (w."post.kind" = 'manager') THEN FALSE ELSE TRUE END THEN CASE WHEN CAST(CASE WHEN w."birth" = DATE 'infinity' THEN NULL ELSE w."birth" END + INTERVAL '660 months' AS DATE) < DATE '2025-01-01' THEN CAST(CASE WHEN w."birth" = DATE 'infinity' THEN NULL ELSE w."birth" END + INTERVAL '660 months' AS DATE) ELSE CAST(CASE WHEN w."birth" = DATE 'infinity' THEN NULL ELSE w."birth" END + make_interval(months => 660 + LEAST(GREATEST((CAST(EXTRACT(YEAR FROM CAST(CASE WHEN w."birth" = DATE 'infinity' THEN NULL ELSE w."birth" END + INTERVAL '660 months' AS DATE)) * 12 + EXTRACT(MONTH FROM CAST(CASE WHEN w."birth" = DATE 'infinity' THEN NULL ELSE w."birth" END + INTERVAL '660 months' AS DATE)) AS INTEGER) - 24300 + 3) / 4, 0), 36)) AS DATE) END END AS d2,
    CASE WHEN CASE WHEN NOT (w."sex" = 'female') THEN FALSE ELSE TRUE END AND CASE WHEN NOT (w."post.kind" = 'worker') THEN FALSE ELSE TRUE END THEN CASE WHEN CAST(CASE WHEN w."birth" = DATE 'infinity' THEN NULL ELSE w."birth" END + INTERVAL '600 months' AS DATE) < DATE '2025-01-01' THEN CAST(CASE WHEN w."birth" = DATE 'infinity' THEN NULL ELSE w."birth" END + INTERVAL '600 months' AS DATE) ELSE CAST(CASE WHEN w."birth" = DATE 'infinity' THEN NULL ELSE w."birth" END + make_interval(months => 600 + LEAST(GREATEST((CAST(EXTRACT(YEAR FROM CAST(CASE WHEN w."birth" = DATE 'infinity' THEN NULL ELSE w."birth" END + INTERVAL '600 months' AS DATE)) * 12 + EXTRACT(MONTH FROM CAST(CASE WHEN w."birth" = DATE 'infinity' THEN NULL ELSE w."birth" END + INTERVAL '600 months' AS DATE)) AS INTEGER) - 24300 + 1) / 2, 0), 60)) AS DATE) END END AS d3
  FROM "hr"."workers" AS w
  WHERE CASE WHEN w."birth" = DATE 'infinity' THEN NULL ELSE w."birth" END IS NOT NULL
  ) AS d
  WHERE d.d1 IS NOT NULL OR d.d2 IS NOT NULL OR d.d3 IS NOT NULL
),
-- a row a worker; a column " most" is the most that a fact may be: where it differs from the one before, nobody
-- knows the fact
"of_facts" AS (
  SELECT
  w."employer" AS "employer",
  w."no" AS "no",
  w."post.frontline" AS "post.frontline",
  w."post.shortage-occupation" AS "post.shortage-occupation",
  COALESCE(g1.a1, 0) AS "post.held",
  CASE WHEN w."retired" = DATE 'infinity' THEN DATE 'infinity' WHEN w."retired" IS NOT NULL THEN w."retired" ELSE CASE WHEN t1.worker IS NULL THEN DATE 'infinity' WHEN e.last >= t1.most THEN CASE WHEN e.last = DATE 'infinity' THEN DATE 'infinity' ELSE e.last + 1 END ELSE t1.most END END AS "retired.on",
  CASE WHEN w."certificates_checked" THEN COALESCE(g2.a2, 0) ELSE -9000000000000000000 END AS "certificate.level",
  CASE WHEN w."certificates_checked" THEN COALESCE(g2.b2, 0) ELSE 9000000000000000000 END AS "certificate.level most"
  FROM "hr"."workers" AS w
  LEFT JOIN "of_folds_1" AS g1 ON g1.worker = w."no"
  LEFT JOIN "of_folds_2" AS g2 ON g2.worker = w."no"
  LEFT JOIN "of_retired_1" AS t1 ON t1.worker = w."no"
  LEFT JOIN "of_last_work" AS e ON e.worker = w."no"
)
SELECT
  s.id AS "id",
  CASE r1 WHEN TRUE THEN 'eligible' WHEN FALSE THEN 'not-eligible' ELSE 'undetermined' END AS "quzhou/technician-allowance.outcome",
  CASE WHEN r1 THEN CASE WHEN r2 OR (CASE WHEN NOT r2 THEN FALSE ELSE TRUE END AND NOT r3) THEN 1000000 WHEN (r3 OR CASE WHEN NOT r3 THEN FALSE ELSE TRUE END) AND NOT r2 THEN 500000 END END AS "quzhou/technician-allowance.amount_fen"
FROM (
SELECT
  f."no" AS id,
  -- ==== quzhou/technician-allowance: Technician talent allowance
  -- Documents: 衢市人社函〔2023〕91号 二(四)
  -- (all of: works in a frontline post; works in an occupation of the shortage catalogue; kind of employer is
  -- enterprise or public institution; is in post (the employment has not ended); not yet: retirement), and
  -- (highest level certified is senior technician (grade 1), or highest level certified is technician (grade 2))
  ((
         f."post.frontline"
         AND f."post.shortage-occupation"
         AND f."employer" IN ('enterprise', 'public-institution')
         AND f."post.held" = 1
         AND NOT (f."retired.on" <= DATE '2023-07-14')
       )
   AND (
         CASE WHEN f."certificate.level" >= 6 AND f."certificate.level most" <= 6 THEN TRUE WHEN f."certificate.level" > 6 OR f."certificate.level most" < 6 THEN FALSE END
         OR CASE WHEN f."certificate.level" >= 5 AND f."certificate.level most" <= 5 THEN TRUE WHEN f."certificate.level" > 5 OR f."certificate.level most" < 5 THEN FALSE END
       )) AS r1,
  -- highest level certified is senior technician (grade 1)
  (CASE WHEN f."certificate.level" >= 6 AND f."certificate.level most" <= 6 THEN TRUE WHEN f."certificate.level" > 6 OR f."certificate.level most" < 6 THEN FALSE END) AS r2,
  -- highest level certified is technician (grade 2)
  (CASE WHEN f."certificate.level" >= 5 AND f."certificate.level most" <= 5 THEN TRUE WHEN f."certificate.level" > 5 OR f."certificate.level most" < 5 THEN FALSE END) AS r3
FROM "of_facts" AS f
) AS s;
