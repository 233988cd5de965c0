-- 330800 衢州 Quzhou on 2023-07-14; rulebooks …; for DuckDB.
-- The day stands in the text: make it anew for another day. Amounts are in fen; NULL for who gets nothing, and
-- where an unknown fact leaves it open.
-- cert.technician: column "cert.technician"; NULL is absent; DATE 'infinity' is never
-- contest.national-2023-top-half: column "contest.national-2023-top-half"; NULL is absent
SELECT
  s.id AS "id",
  CASE r1 WHEN TRUE THEN 'eligible' WHEN FALSE THEN 'not-eligible' ELSE 'undetermined' END AS "cn/national-contest/technician.outcome"
FROM (
SELECT
  f."worker_no" AS id,
  -- ==== cn/national-contest/technician: National contest, winner's prize or above: technician
  -- Documents: 转述：第二届全国职业技能大赛（2023年）奖励（原件名称和文号未载）
  -- has come in the upper half of a national contest in 2023, and not: technician certificate (grade 2) or above:
  -- held
  (f."contest.national-2023-top-half" AND NOT (f."cert.technician" <= DATE '2023-07-14')) AS r1
FROM "hr"."workers" AS f
) AS s;
