-- 330800 衢州 Quzhou on 2023-07-14; rulebooks …; for ClickHouse.
-- The day stands in the text: make it anew for another day. Amounts are in fen; NULL for who gets nothing, and
-- where an unknown fact leaves it open.
-- certificate.level: column "certificate.level"; NULL is absent; '-' is never
-- employer: column "employer"; NULL is absent; '-' is never
-- post.frontline: column "post.frontline"; NULL is absent
-- post.held: column "post.held"; NULL is absent, assumed true
-- post.shortage-occupation: column "post.shortage-occupation"; NULL is absent
-- retired.on: column "retired.on"; NULL is absent, assumed never
SELECT
  s.id AS "id",
  CASE WHEN r1 = 3 THEN 'eligible' WHEN r1 = 2 THEN 'undetermined' ELSE 'not-eligible' END AS "quzhou/technician-allowance.outcome",
  CAST(CASE WHEN r1 = 3 THEN CASE WHEN r2 = 3 OR (r2 > 0 AND r3 = 0) THEN 1000000 WHEN (r3 = 3 OR r3 > 0) AND r2 = 0 THEN 500000 END END AS Nullable(Int64)) AS "quzhou/technician-allowance.amount_fen"
FROM (
SELECT
  f."worker_no" AS id,
  -- ==== quzhou/technician-allowance: Technician talent allowance
  -- Documents: 衢市人社函〔2023〕91号 二(四)
  -- (all of: works in a frontline post; works in an occupation of the shortage catalogue; kind of employer is
  -- enterprise or public institution; is in post (the employment has not ended); not yet: retirement), and
  -- (highest level certified is senior technician (grade 1), or highest level certified is technician (grade 2))
  (bitAnd(
     bitAnd(bitAnd(bitAnd(bitAnd(
       CASE WHEN isNull(f."post.frontline") THEN 2 WHEN assumeNotNull(f."post.frontline") = 1 THEN 3 ELSE 0 END,
       CASE WHEN isNull(f."post.shortage-occupation") THEN 2 WHEN assumeNotNull(f."post.shortage-occupation") = 1 THEN 3 ELSE 0 END),
       CASE WHEN isNull(f."employer") THEN 2 WHEN assumeNotNull(f."employer") IN ('-') THEN 0 WHEN assumeNotNull(f."employer") IN ('enterprise', 'public-institution') THEN 3 ELSE 0 END),
       CASE WHEN isNull(f."post.held") THEN 3 WHEN assumeNotNull(f."post.held") = 1 THEN 3 ELSE 0 END),
       CASE (
         CASE WHEN isNull(f."retired.on") THEN 0 WHEN toYYYYMMDD(assumeNotNull(f."retired.on")) <= 20230714 THEN 3 ELSE 0 END) WHEN 0 THEN 3 WHEN 3 THEN 0 ELSE 2 END),
     bitOr(
       CASE WHEN isNull(f."certificate.level") THEN 2 WHEN assumeNotNull(f."certificate.level") IN ('-') THEN 0 WHEN assumeNotNull(f."certificate.level") IN ('senior-technician') THEN 3 ELSE 0 END,
       CASE WHEN isNull(f."certificate.level") THEN 2 WHEN assumeNotNull(f."certificate.level") IN ('-') THEN 0 WHEN assumeNotNull(f."certificate.level") IN ('technician') THEN 3 ELSE 0 END))) AS r1,
  -- highest level certified is senior technician (grade 1)
  (CASE WHEN isNull(f."certificate.level") THEN 2 WHEN assumeNotNull(f."certificate.level") IN ('-') THEN 0 WHEN assumeNotNull(f."certificate.level") IN ('senior-technician') THEN 3 ELSE 0 END) AS r2,
  -- highest level certified is technician (grade 2)
  (CASE WHEN isNull(f."certificate.level") THEN 2 WHEN assumeNotNull(f."certificate.level") IN ('-') THEN 0 WHEN assumeNotNull(f."certificate.level") IN ('technician') THEN 3 ELSE 0 END) AS r3
FROM (SELECT "certificate.level", "employer", "post.frontline", "post.held", "post.shortage-occupation", "retired.on", "worker_no" FROM "hr"."workers") AS f
) AS s;
