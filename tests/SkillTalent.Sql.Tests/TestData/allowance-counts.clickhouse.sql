-- 330800 衢州 Quzhou on 2023-07-14; rulebooks …; for ClickHouse.
-- The day stands in the text: make it anew for another day. Amounts are in fen; NULL for who gets nothing, and
-- where an unknown fact leaves it open.
-- certificate.level: column "certificate.level"; NULL is absent; '-' is never
-- employer: column "employer"; NULL is absent; '-' is never
-- post.frontline: column "post.frontline"; NULL is absent
-- post.held: column "post.held"; NULL is absent, assumed true
-- post.shortage-occupation: column "post.shortage-occupation"; NULL is absent
-- retired.on: column "retired.on"; NULL is absent, assumed never
SELECT d.1 AS decision, d.2 AS eligible, t.workers - d.2 - d.3 - d.4 AS not_eligible, d.3 AS undetermined, d.4 AS not_covered, d.5 AS amount_fen, d.6 AS open_amount
FROM (
SELECT
  toInt64(count()) AS workers,
  toInt64(countIf(o1 = 1)) AS e1, toInt64(countIf(o1 = 2)) AS u1, toInt64(countIf(o1 = 3)) AS c1,
  sum(CAST(a1 AS Nullable(Decimal(38, 0)))) AS m1, toInt64(count(a1)) AS k1
  FROM (
  SELECT
    s.*,
    CASE WHEN r1 = 3 THEN 1 WHEN r1 = 2 THEN 2 ELSE 0 END AS o1,
    CAST(CASE WHEN r1 = 3 THEN CASE WHEN r2 = 3 OR (r2 > 0 AND r3 = 0) THEN 1000000 WHEN (r3 = 3 OR r3 > 0) AND r2 = 0 THEN 500000 END END AS Nullable(Int64)) AS a1
  FROM (
  SELECT
    0 AS part,
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
  FROM (SELECT "certificate.level", "employer", "post.frontline", "post.held", "post.shortage-occupation", "retired.on" FROM "hr"."workers") AS f
  ) AS s
  ) AS s
) AS t
ARRAY JOIN [
  tuple('quzhou/technician-allowance', e1, u1, c1, CASE WHEN m1 IS NULL THEN CAST(0 AS Nullable(Decimal(38, 0))) ELSE m1 END, e1 - k1)
] AS d;
