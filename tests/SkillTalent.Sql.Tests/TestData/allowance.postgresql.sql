-- 330800 衢州 Quzhou on 2023-07-14; rulebooks …; for PostgreSQL.
-- The day stands in the text: make it anew for another day. Amounts are in fen; NULL for who gets nothing, and
-- where an unknown fact leaves it open.
-- certificate.level: column "certificate.level"; NULL is absent; '-' is never
-- employer: column "employer"; NULL is absent; '-' is never
-- post.frontline: column "post.frontline"; NULL is absent
-- post.held: column "post.held"; NULL is absent, assumed true
-- post.shortage-occupation: column "post.shortage-occupation"; NULL is absent
-- retired.on: column "retired.on"; NULL is absent, assumed never; DATE 'infinity' is never
SELECT
  s.id AS "id",
  CASE r1 WHEN TRUE THEN 'eligible' WHEN FALSE THEN 'not-eligible' ELSE 'undetermined' END AS "quzhou/technician-allowance.outcome",
  CASE WHEN r1 THEN CASE WHEN r2 OR (CASE WHEN NOT r2 THEN FALSE ELSE TRUE END AND NOT r3) THEN 1000000 WHEN (r3 OR CASE WHEN NOT r3 THEN FALSE ELSE TRUE END) AND NOT r2 THEN 500000 END END AS "quzhou/technician-allowance.amount_fen"
FROM (
SELECT
  f."worker_no" AS id,
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
) AS s;
