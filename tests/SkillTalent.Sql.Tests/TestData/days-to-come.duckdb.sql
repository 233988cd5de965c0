-- 330800 衢州 Quzhou on 2023-07-14; rulebooks …; for DuckDB.
-- The day stands in the text: make it anew for another day. Amounts are in fen; NULL for who gets nothing, and
-- where an unknown fact leaves it open.
-- cert.latest-preparatory-technician: column "cert.latest-preparatory-technician"; NULL is absent; DATE
-- 'infinity' is never
-- cert.own-senior-worker: column "cert.own-senior-worker"; NULL is absent; DATE 'infinity' is never
-- cert.senior-worker: column "cert.senior-worker"; NULL is absent; DATE 'infinity' is never
-- edu.advanced-technical: column "edu.advanced-technical"; NULL is absent; DATE 'infinity' is never
-- edu.bachelor: column "edu.bachelor"; NULL is absent; DATE 'infinity' is never
-- edu.doctor: column "edu.doctor"; NULL is absent; DATE 'infinity' is never
-- edu.master: column "edu.master"; NULL is absent; DATE 'infinity' is never
-- edu.technician-class-student: no column, absent in every row
-- edu.technician-college: column "edu.technician-college"; NULL is absent; DATE 'infinity' is never
-- evaluation.employer: column "evaluation.employer"; NULL is absent, assumed enterprise; '-' is never
-- evaluation.industry: no column, absent in every row
-- occupation: column "occupation"; NULL is absent, assumed other; '-' is never
-- work.own: column "work.own"; NULL is absent
-- work.since-own-senior-worker: column "work.since-own-senior-worker"; NULL is absent
-- work.since-senior-worker: column "work.since-senior-worker"; NULL is absent
-- work.since-title-initial: no column, absent in every row
-- work.since-title-intermediate: no column, absent in every row
-- work.total: column "work.total"; NULL is absent
SELECT
  s.id AS "id",
  CASE WHEN NOT r1 THEN 'not-covered' WHEN r2 THEN 'eligible' WHEN r1 IS NULL OR r2 IS NULL THEN 'undetermined' ELSE 'not-eligible' END AS "cn/level/technician.outcome",
  CASE WHEN (r2 IS NULL AND CASE WHEN NOT r1 THEN FALSE ELSE TRUE END) OR (r1 IS NULL AND CASE WHEN r2 THEN FALSE ELSE TRUE END) THEN NULLIF(concat_ws(', ', CASE WHEN ((((((((((((r2 IS NULL AND r3 IS NULL) AND r4 IS NULL) AND r5 IS NULL) AND r6 IS NULL) OR (((r2 IS NULL AND r20 IS NULL) AND r21 IS NULL) AND r22 IS NULL)) OR (((r2 IS NULL AND r23 IS NULL) AND r24 IS NULL) AND r25 IS NULL)) OR (((r2 IS NULL AND r35 IS NULL) AND r36 IS NULL) AND r37 IS NULL)) OR (((r2 IS NULL AND r47 IS NULL) AND r48 IS NULL) AND r49 IS NULL)) OR (((r1 IS NULL AND r4 IS NULL) AND r5 IS NULL) AND r6 IS NULL)) OR ((r1 IS NULL AND r21 IS NULL) AND r22 IS NULL)) OR ((r1 IS NULL AND r24 IS NULL) AND r25 IS NULL)) OR ((r1 IS NULL AND r36 IS NULL) AND r37 IS NULL)) OR ((r1 IS NULL AND r48 IS NULL) AND r49 IS NULL) THEN 'occupation' END, CASE WHEN ((((((((((r2 IS NULL AND r3 IS NULL) AND r8 IS NULL) AND r9 IS NULL) AND r10) OR (((((r2 IS NULL AND r3 IS NULL) AND r8 IS NULL) AND r11 IS NULL) AND r12 IS NULL) AND r13 IS NULL)) OR ((((r2 IS NULL AND r20 IS NULL) AND r8 IS NULL) AND r9 IS NULL) AND r10)) OR (((((r2 IS NULL AND r20 IS NULL) AND r8 IS NULL) AND r11 IS NULL) AND r12 IS NULL) AND r13 IS NULL)) OR ((((r2 IS NULL AND r23 IS NULL) AND r26 IS NULL) AND r9 IS NULL) AND r10)) OR (((((r2 IS NULL AND r23 IS NULL) AND r26 IS NULL) AND r27 IS NULL) AND r29 IS NULL) AND r10)) OR (((((r2 IS NULL AND r23 IS NULL) AND r26 IS NULL) AND r30 IS NULL) AND r32 IS NULL) AND r10)) OR (((((r2 IS NULL AND r23 IS NULL) AND r26 IS NULL) AND r11 IS NULL) AND r12 IS NULL) AND r13 IS NULL) THEN 'cert.senior-worker' END, CASE WHEN (((((((r2 IS NULL AND r3 IS NULL) AND r8 IS NULL) AND r9 IS NULL) AND NOT r10) OR ((((r2 IS NULL AND r20 IS NULL) AND r8 IS NULL) AND r9 IS NULL) AND NOT r10)) OR ((((r2 IS NULL AND r23 IS NULL) AND r26 IS NULL) AND r9 IS NULL) AND NOT r10)) OR (((((r2 IS NULL AND r23 IS NULL) AND r26 IS NULL) AND r27 IS NULL) AND r29 IS NULL) AND NOT r10)) OR (((((r2 IS NULL AND r23 IS NULL) AND r26 IS NULL) AND r30 IS NULL) AND r32 IS NULL) AND NOT r10) THEN 'work.since-senior-worker' END, CASE WHEN ((((((((r2 IS NULL AND r3 IS NULL) AND r8 IS NULL) AND r11 IS NULL) AND r12 IS NULL) AND r14 IS NULL) OR (((((r2 IS NULL AND r20 IS NULL) AND r8 IS NULL) AND r11 IS NULL) AND r12 IS NULL) AND r14 IS NULL)) OR (((((r2 IS NULL AND r23 IS NULL) AND r26 IS NULL) AND r11 IS NULL) AND r12 IS NULL) AND r14 IS NULL)) OR (((((r2 IS NULL AND r35 IS NULL) AND r38 IS NULL) AND r41 IS NULL) AND r42 IS NULL) AND r14 IS NULL)) OR (((((r2 IS NULL AND r47 IS NULL) AND r38 IS NULL) AND r41 IS NULL) AND r42 IS NULL) AND r14 IS NULL) THEN 'edu.advanced-technical' END, CASE WHEN ((((((((((r2 IS NULL AND r3 IS NULL) AND r8 IS NULL) AND r11 IS NULL) AND r12 IS NULL) AND r15 IS NULL) OR (((((r2 IS NULL AND r3 IS NULL) AND r8 IS NULL) AND r11 IS NULL) AND r16 IS NULL) AND r19 IS NULL)) OR (((((r2 IS NULL AND r20 IS NULL) AND r8 IS NULL) AND r11 IS NULL) AND r12 IS NULL) AND r15 IS NULL)) OR (((((r2 IS NULL AND r20 IS NULL) AND r8 IS NULL) AND r11 IS NULL) AND r16 IS NULL) AND r19 IS NULL)) OR ((((r2 IS NULL AND r23 IS NULL) AND r26 IS NULL) AND r33 IS NULL) AND r19 IS NULL)) OR (((((r2 IS NULL AND r23 IS NULL) AND r26 IS NULL) AND r11 IS NULL) AND r12 IS NULL) AND r15 IS NULL)) OR (((((r2 IS NULL AND r23 IS NULL) AND r26 IS NULL) AND r11 IS NULL) AND r16 IS NULL) AND r19 IS NULL) THEN 'work.total' END, CASE WHEN ((((((((r2 IS NULL AND r3 IS NULL) AND r8 IS NULL) AND r11 IS NULL) AND r16 IS NULL) AND r17 IS NULL) OR (((((r2 IS NULL AND r20 IS NULL) AND r8 IS NULL) AND r11 IS NULL) AND r16 IS NULL) AND r17 IS NULL)) OR (((((r2 IS NULL AND r23 IS NULL) AND r26 IS NULL) AND r11 IS NULL) AND r16 IS NULL) AND r17 IS NULL)) OR (((((r2 IS NULL AND r35 IS NULL) AND r38 IS NULL) AND r41 IS NULL) AND r45 IS NULL) AND r17 IS NULL)) OR (((((r2 IS NULL AND r47 IS NULL) AND r38 IS NULL) AND r41 IS NULL) AND r45 IS NULL) AND r17 IS NULL) THEN 'edu.technician-college' END, CASE WHEN ((((((((r2 IS NULL AND r3 IS NULL) AND r8 IS NULL) AND r11 IS NULL) AND r16 IS NULL) AND r18 IS NULL) OR (((((r2 IS NULL AND r20 IS NULL) AND r8 IS NULL) AND r11 IS NULL) AND r16 IS NULL) AND r18 IS NULL)) OR (((((r2 IS NULL AND r23 IS NULL) AND r26 IS NULL) AND r11 IS NULL) AND r16 IS NULL) AND r18 IS NULL)) OR (((((r2 IS NULL AND r35 IS NULL) AND r38 IS NULL) AND r41 IS NULL) AND r45 IS NULL) AND r18 IS NULL)) OR (((((r2 IS NULL AND r47 IS NULL) AND r38 IS NULL) AND r41 IS NULL) AND r45 IS NULL) AND r18 IS NULL) THEN 'cert.latest-preparatory-technician' END, CASE WHEN (((r2 IS NULL AND r23 IS NULL) AND r26 IS NULL) AND r27 IS NULL) AND r28 IS NULL THEN 'edu.bachelor' END, CASE WHEN (((r2 IS NULL AND r23 IS NULL) AND r26 IS NULL) AND r30 IS NULL) AND r31 IS NULL THEN 'edu.master' END, CASE WHEN (((r2 IS NULL AND r23 IS NULL) AND r26 IS NULL) AND r33 IS NULL) AND r34 IS NULL THEN 'edu.doctor' END, CASE WHEN ((((((r2 IS NULL AND r35 IS NULL) AND r38 IS NULL) AND r39 IS NULL) AND r40) OR (((((r2 IS NULL AND r35 IS NULL) AND r38 IS NULL) AND r41 IS NULL) AND r42 IS NULL) AND r43 IS NULL)) OR ((((r2 IS NULL AND r47 IS NULL) AND r38 IS NULL) AND r39 IS NULL) AND r40)) OR (((((r2 IS NULL AND r47 IS NULL) AND r38 IS NULL) AND r41 IS NULL) AND r42 IS NULL) AND r43 IS NULL) THEN 'cert.own-senior-worker' END, CASE WHEN ((((r2 IS NULL AND r35 IS NULL) AND r38 IS NULL) AND r39 IS NULL) AND NOT r40) OR ((((r2 IS NULL AND r47 IS NULL) AND r38 IS NULL) AND r39 IS NULL) AND NOT r40) THEN 'work.since-own-senior-worker' END, CASE WHEN (((((((r2 IS NULL AND r35 IS NULL) AND r38 IS NULL) AND r41 IS NULL) AND r42 IS NULL) AND r44 IS NULL) OR (((((r2 IS NULL AND r35 IS NULL) AND r38 IS NULL) AND r41 IS NULL) AND r45 IS NULL) AND r46 IS NULL)) OR (((((r2 IS NULL AND r47 IS NULL) AND r38 IS NULL) AND r41 IS NULL) AND r42 IS NULL) AND r44 IS NULL)) OR (((((r2 IS NULL AND r47 IS NULL) AND r38 IS NULL) AND r41 IS NULL) AND r45 IS NULL) AND r46 IS NULL) THEN 'work.own' END), '') END AS "cn/level/technician.missing",
  CASE WHEN r2 AND CASE WHEN NOT r1 THEN FALSE ELSE TRUE END THEN NULL WHEN (r2 IS NULL AND CASE WHEN NOT r1 THEN FALSE ELSE TRUE END) OR (r1 IS NULL AND CASE WHEN r2 THEN FALSE ELSE TRUE END) THEN NULL WHEN h1.t = h1.p THEN h1.t END AS "cn/level/technician.earliest",
  CASE WHEN (r2 AND CASE WHEN NOT r1 THEN FALSE ELSE TRUE END) AND h1.n = h1.f THEN h1.n - 1 END AS "cn/level/technician.open_until"
FROM (
SELECT
  s.*,
  struct_pack(
    t := list_min(list_transform(l1, lambda x: CASE WHEN x.c <= DATE '2023-12-31' AND CASE WHEN x.c <= DATE '2023-12-31' THEN x.m1 ELSE x.m2 END THEN x.c END)),
    p := list_min(list_transform(l1, lambda x: CASE WHEN x.c <= DATE '2023-12-31' AND CASE WHEN x.c <= DATE '2023-12-31' THEN (CASE WHEN NOT x.m1 THEN FALSE ELSE TRUE END OR r1 IS NULL) ELSE CASE WHEN NOT x.m2 THEN FALSE ELSE TRUE END END THEN x.c END)),
    n := list_min(list_transform(l1, lambda x: CASE WHEN CASE WHEN x.c <= DATE '2023-12-31' THEN x.m1 ELSE x.m2 END THEN NULL ELSE x.c END)),
    f := list_min(list_transform(l1, lambda x: CASE WHEN CASE WHEN x.c <= DATE '2023-12-31' THEN (CASE WHEN NOT x.m1 THEN FALSE ELSE TRUE END OR r1 IS NULL) ELSE CASE WHEN NOT x.m2 THEN FALSE ELSE TRUE END END THEN NULL ELSE x.c END))) AS h1
FROM (
SELECT
  s.*,
  list_transform(list_filter([DATE '2023-07-15', d1, d2, d3, d4, d5, d6, d7, d8 + 1, d9, d10, d11, d12, d13, d14, d15, d16, d17, d18, d19, d20, d21, DATE '2024-01-01', d22, d23], lambda c: c BETWEEN DATE '2023-07-15' AND DATE '2024-01-01'), lambda c: struct_pack(
    c := c,
    -- one of: (1) (occupation is not 养老护理员 or 劳动关系协调员 or 焊工 or 电工 or 健康管理师 or 互联网营销师 or 公共营养师 or 企业人力资源管理师, and
    -- kind of employer at the evaluation is not public institution or government body), and (one of: (1) at least 4
    -- years of work in this or a related occupation after the senior-worker certificate; (2) one of: (1)
    -- senior-worker certificate (grade 3) or above: held, and graduation from an advanced technical school or
    -- technician college: held, and at least 3 years of work in this or a related occupation; (2) graduation from a
    -- technician college: held, and within 5 years of: the latest preparatory-technician certificate, and at least
    -- 2 years of work in this or a related occupation); (2) (occupation is 养老护理员, and kind of employer at the
    -- evaluation is not public institution or government body), and (one of: (1) at least 4 years of work in this
    -- or a related occupation after the senior-worker certificate; (2) one of: (1) senior-worker certificate (grade
    -- 3) or above: held, and graduation from an advanced technical school or technician college: held, and at least
    -- 3 years of work in this or a related occupation; (2) graduation from a technician college: held, and within 5
    -- years of: the latest preparatory-technician certificate, and at least 2 years of work in this or a related
    -- occupation); (3) (occupation is 劳动关系协调员, and kind of employer at the evaluation is not public institution or
    -- government body), and (one of: (1) at least 4 years of work in this or a related occupation after the
    -- senior-worker certificate; (2) bachelor's degree or above (higher vocational college or university): held,
    -- and at least 2 years of work in this or a related occupation after the senior-worker certificate; (3)
    -- master's degree or above: held, and at least 1 year of work in this or a related occupation after the
    -- senior-worker certificate; (4) doctorate: held, and at least 2 years of work in this or a related occupation;
    -- (5) one of: (1) senior-worker certificate (grade 3) or above: held, and graduation from an advanced technical
    -- school or technician college: held, and at least 3 years of work in this or a related occupation; (2)
    -- graduation from a technician college: held, and within 5 years of: the latest preparatory-technician
    -- certificate, and at least 2 years of work in this or a related occupation); (4) (occupation is 焊工, and kind
    -- of employer at the evaluation is not public institution or government body), and (one of: (1) at least 4
    -- years of work in this very occupation after its senior-worker certificate; (2) one of: (1) certificate of
    -- senior-worker or above in this very occupation: held, and graduation from an advanced technical school or
    -- technician college: held, and at least 3 years of work in this very occupation; (2) graduation from a
    -- technician college: held, and within 5 years of: the latest preparatory-technician certificate, and at least
    -- 2 years of work in this very occupation); (5) (occupation is 电工, and kind of employer at the evaluation is
    -- not public institution or government body), and (one of: (1) at least 4 years of work in this very occupation
    -- after its senior-worker certificate; (2) one of: (1) certificate of senior-worker or above in this very
    -- occupation: held, and graduation from an advanced technical school or technician college: held, and at least
    -- 3 years of work in this very occupation; (2) graduation from a technician college: held, and within 5 years
    -- of: the latest preparatory-technician certificate, and at least 2 years of work in this very occupation)
    m1 := ((
          r4
          AND (
                CASE WHEN d1 IS NOT NULL THEN c >= d1 WHEN d2 > c AND d2 > DATE '2023-07-14' THEN FALSE END
                OR (
                     (c >= d3 AND c >= d4 AND c >= d5)
                     OR (c >= d6 AND (c >= d7 AND c <= d8) AND c >= d9)
                   )
              )
        )
     OR (
          r21
          AND (
                CASE WHEN d1 IS NOT NULL THEN c >= d1 WHEN d2 > c AND d2 > DATE '2023-07-14' THEN FALSE END
                OR (
                     (c >= d3 AND c >= d4 AND c >= d5)
                     OR (c >= d6 AND (c >= d7 AND c <= d8) AND c >= d9)
                   )
              )
        )
     OR (
          r24
          AND (
                CASE WHEN d1 IS NOT NULL THEN c >= d1 WHEN d2 > c AND d2 > DATE '2023-07-14' THEN FALSE END
                OR (
                     c >= d10
                     AND CASE WHEN d11 IS NOT NULL THEN c >= d11 WHEN d12 > c AND d12 > DATE '2023-07-14' THEN FALSE END
                   )
                OR (
                     c >= d13
                     AND CASE WHEN d14 IS NOT NULL THEN c >= d14 WHEN d15 > c AND d15 > DATE '2023-07-14' THEN FALSE END
                   )
                OR (c >= d16 AND c >= d9)
                OR (
                     (c >= d3 AND c >= d4 AND c >= d5)
                     OR (c >= d6 AND (c >= d7 AND c <= d8) AND c >= d9)
                   )
              )
        )
     OR (
          r36
          AND (
                CASE WHEN d17 IS NOT NULL THEN c >= d17 WHEN d18 > c AND d18 > DATE '2023-07-14' THEN FALSE END
                OR (
                     (c >= d19 AND c >= d4 AND c >= d20)
                     OR (c >= d6 AND (c >= d7 AND c <= d8) AND c >= d21)
                   )
              )
        )
     OR (
          r48
          AND (
                CASE WHEN d17 IS NOT NULL THEN c >= d17 WHEN d18 > c AND d18 > DATE '2023-07-14' THEN FALSE END
                OR (
                     (c >= d19 AND c >= d4 AND c >= d20)
                     OR (c >= d6 AND (c >= d7 AND c <= d8) AND c >= d21)
                   )
              )
        )),
    -- one of: (1) (industry of the evaluation body is the petrochemical industry, and (all of: not: (industry of
    -- the evaluation body is the petrochemical industry, and occupation is 养老护理员); not: (industry of the evaluation
    -- body is the petrochemical industry, and occupation is 劳动关系协调员); not: (industry of the evaluation body is the
    -- petrochemical industry, and occupation is 焊工); not: (industry of the evaluation body is the petrochemical
    -- industry, and occupation is 电工); not: (industry of the evaluation body is the petrochemical industry, and
    -- occupation is 健康管理师); not: (industry of the evaluation body is the petrochemical industry, and occupation is
    -- 互联网营销师); not: (industry of the evaluation body is the petrochemical industry, and occupation is 公共营养师); not:
    -- (industry of the evaluation body is the petrochemical industry, and occupation is 企业人力资源管理师); kind of
    -- employer at the evaluation is not public institution or government body)), and (one of: (1) at least 4 years
    -- of work in this or a related occupation after the senior-worker certificate; (2) one of: (1) senior-worker
    -- certificate (grade 3) or above: held, and graduation from an advanced technical school or technician college:
    -- held, and at least 3 years of work in this or a related occupation; (2) graduation from a technician college:
    -- held, and within 5 years of: the latest preparatory-technician certificate, and at least 2 years of work in
    -- this or a related occupation); (2) (industry of the evaluation body is not the petrochemical industry, and
    -- (all of: not: (industry of the evaluation body is the petrochemical industry, and occupation is 养老护理员); not:
    -- (industry of the evaluation body is the petrochemical industry, and occupation is 劳动关系协调员); not: (industry of
    -- the evaluation body is the petrochemical industry, and occupation is 焊工); not: (industry of the evaluation
    -- body is the petrochemical industry, and occupation is 电工); not: (industry of the evaluation body is the
    -- petrochemical industry, and occupation is 健康管理师); not: (industry of the evaluation body is the petrochemical
    -- industry, and occupation is 互联网营销师); not: (industry of the evaluation body is the petrochemical industry, and
    -- occupation is 公共营养师); not: (industry of the evaluation body is the petrochemical industry, and occupation is
    -- 企业人力资源管理师); kind of employer at the evaluation is not public institution or government body)), and (one of:
    -- (1) at least 5 years of work in this or a related occupation after the senior-worker certificate; (2) at
    -- least 5 years of work in this or a related occupation after the initial professional title, and at least 1
    -- year of work in this or a related occupation after the senior-worker certificate; (3) at least 1 year of work
    -- in this or a related occupation after the intermediate professional title; (4) senior-worker certificate
    -- (grade 3) or above: held, and graduation from an advanced technical school or technician college: held, and
    -- at least 2 years of work in this or a related occupation; (5) at least 2 years since: senior-worker
    -- certificate (grade 3) or above, and is a student of a technician college's preparatory-technician or
    -- technician class); (3) (industry of the evaluation body is the petrochemical industry, and (occupation is
    -- 养老护理员, and kind of employer at the evaluation is not public institution or government body)), and (one of:
    -- (1) at least 4 years of work in this or a related occupation after the senior-worker certificate; (2) one of:
    -- (1) senior-worker certificate (grade 3) or above: held, and graduation from an advanced technical school or
    -- technician college: held, and at least 3 years of work in this or a related occupation; (2) graduation from a
    -- technician college: held, and within 5 years of: the latest preparatory-technician certificate, and at least
    -- 2 years of work in this or a related occupation); (4) (industry of the evaluation body is the petrochemical
    -- industry, and (occupation is 劳动关系协调员, and kind of employer at the evaluation is not public institution or
    -- government body)), and (one of: (1) at least 4 years of work in this or a related occupation after the
    -- senior-worker certificate; (2) bachelor's degree or above (higher vocational college or university): held,
    -- and at least 2 years of work in this or a related occupation after the senior-worker certificate; (3)
    -- master's degree or above: held, and at least 1 year of work in this or a related occupation after the
    -- senior-worker certificate; (4) doctorate: held, and at least 2 years of work in this or a related occupation;
    -- (5) one of: (1) senior-worker certificate (grade 3) or above: held, and graduation from an advanced technical
    -- school or technician college: held, and at least 3 years of work in this or a related occupation; (2)
    -- graduation from a technician college: held, and within 5 years of: the latest preparatory-technician
    -- certificate, and at least 2 years of work in this or a related occupation); (5) (industry of the evaluation
    -- body is the petrochemical industry, and (occupation is 焊工, and kind of employer at the evaluation is not
    -- public institution or government body)), and (one of: (1) at least 4 years of work in this very occupation
    -- after its senior-worker certificate; (2) one of: (1) certificate of senior-worker or above in this very
    -- occupation: held, and graduation from an advanced technical school or technician college: held, and at least
    -- 3 years of work in this very occupation; (2) graduation from a technician college: held, and within 5 years
    -- of: the latest preparatory-technician certificate, and at least 2 years of work in this very occupation); (6)
    -- (industry of the evaluation body is the petrochemical industry, and (occupation is 电工, and kind of employer
    -- at the evaluation is not public institution or government body)), and (one of: (1) at least 4 years of work
    -- in this very occupation after its senior-worker certificate; (2) one of: (1) certificate of senior-worker or
    -- above in this very occupation: held, and graduation from an advanced technical school or technician college:
    -- held, and at least 3 years of work in this very occupation; (2) graduation from a technician college: held,
    -- and within 5 years of: the latest preparatory-technician certificate, and at least 2 years of work in this
    -- very occupation)
    m2 := (r50
     AND (
           CASE WHEN d22 IS NOT NULL THEN c >= d22 WHEN d23 > c AND d23 > DATE '2023-07-14' THEN FALSE END
           OR (
                CAST(NULL AS BOOLEAN)
                AND CASE WHEN d14 IS NOT NULL THEN c >= d14 WHEN d15 > c AND d15 > DATE '2023-07-14' THEN FALSE END
              )
           OR CAST(NULL AS BOOLEAN)
           OR (c >= d3 AND c >= d4 AND c >= d9)
           OR (c >= d12 AND CAST(NULL AS BOOLEAN))
         )))) AS l1
FROM (
SELECT
  f."worker_no" AS id,
  -- work in this or a related occupation after the senior-worker certificate: 4 years complete
  CASE WHEN f."work.since-senior-worker" IS NULL THEN NULL WHEN f."work.since-senior-worker" >= 48 THEN DATE '2023-07-14' WHEN f."work.since-senior-worker starts" IS NULL THEN DATE 'infinity' ELSE GREATEST(CAST(f."work.since-senior-worker starts" + INTERVAL '48 months' AS DATE), DATE '2023-07-15') END AS d1,
  -- senior-worker certificate (grade 3) or above, 4 years later
  CASE WHEN f."cert.senior-worker" = DATE 'infinity' THEN DATE 'infinity' ELSE CAST(f."cert.senior-worker" + INTERVAL '48 months' AS DATE) END AS d2,
  -- senior-worker certificate (grade 3) or above
  CASE WHEN f."cert.senior-worker" = DATE 'infinity' THEN DATE 'infinity' ELSE f."cert.senior-worker" END AS d3,
  -- graduation from an advanced technical school or technician college
  CASE WHEN f."edu.advanced-technical" = DATE 'infinity' THEN DATE 'infinity' ELSE f."edu.advanced-technical" END AS d4,
  -- work in this or a related occupation: 3 years complete
  CASE WHEN f."work.total" IS NULL THEN NULL WHEN f."work.total" >= 36 THEN DATE '2023-07-14' WHEN f."work.total starts" IS NULL THEN DATE 'infinity' ELSE GREATEST(CAST(f."work.total starts" + INTERVAL '36 months' AS DATE), DATE '2023-07-15') END AS d5,
  -- graduation from a technician college
  CASE WHEN f."edu.technician-college" = DATE 'infinity' THEN DATE 'infinity' ELSE f."edu.technician-college" END AS d6,
  -- the latest preparatory-technician certificate
  CASE WHEN f."cert.latest-preparatory-technician" = DATE 'infinity' THEN DATE 'infinity' ELSE f."cert.latest-preparatory-technician" END AS d7,
  -- the latest preparatory-technician certificate, 5 years later
  CASE WHEN f."cert.latest-preparatory-technician" = DATE 'infinity' THEN DATE 'infinity' ELSE CAST(f."cert.latest-preparatory-technician" + INTERVAL '60 months' AS DATE) END AS d8,
  -- work in this or a related occupation: 2 years complete
  CASE WHEN f."work.total" IS NULL THEN NULL WHEN f."work.total" >= 24 THEN DATE '2023-07-14' WHEN f."work.total starts" IS NULL THEN DATE 'infinity' ELSE GREATEST(CAST(f."work.total starts" + INTERVAL '24 months' AS DATE), DATE '2023-07-15') END AS d9,
  -- bachelor's degree or above (higher vocational college or university)
  CASE WHEN f."edu.bachelor" = DATE 'infinity' THEN DATE 'infinity' ELSE f."edu.bachelor" END AS d10,
  -- work in this or a related occupation after the senior-worker certificate: 2 years complete
  CASE WHEN f."work.since-senior-worker" IS NULL THEN NULL WHEN f."work.since-senior-worker" >= 24 THEN DATE '2023-07-14' WHEN f."work.since-senior-worker starts" IS NULL THEN DATE 'infinity' ELSE GREATEST(CAST(f."work.since-senior-worker starts" + INTERVAL '24 months' AS DATE), DATE '2023-07-15') END AS d11,
  -- senior-worker certificate (grade 3) or above, 2 years later
  CASE WHEN f."cert.senior-worker" = DATE 'infinity' THEN DATE 'infinity' ELSE CAST(f."cert.senior-worker" + INTERVAL '24 months' AS DATE) END AS d12,
  -- master's degree or above
  CASE WHEN f."edu.master" = DATE 'infinity' THEN DATE 'infinity' ELSE f."edu.master" END AS d13,
  -- work in this or a related occupation after the senior-worker certificate: 1 year complete
  CASE WHEN f."work.since-senior-worker" IS NULL THEN NULL WHEN f."work.since-senior-worker" >= 12 THEN DATE '2023-07-14' WHEN f."work.since-senior-worker starts" IS NULL THEN DATE 'infinity' ELSE GREATEST(CAST(f."work.since-senior-worker starts" + INTERVAL '12 months' AS DATE), DATE '2023-07-15') END AS d14,
  -- senior-worker certificate (grade 3) or above, 1 year later
  CASE WHEN f."cert.senior-worker" = DATE 'infinity' THEN DATE 'infinity' ELSE CAST(f."cert.senior-worker" + INTERVAL '12 months' AS DATE) END AS d15,
  -- doctorate
  CASE WHEN f."edu.doctor" = DATE 'infinity' THEN DATE 'infinity' ELSE f."edu.doctor" END AS d16,
  -- work in this very occupation after its senior-worker certificate: 4 years complete
  CASE WHEN f."work.since-own-senior-worker" IS NULL THEN NULL WHEN f."work.since-own-senior-worker" >= 48 THEN DATE '2023-07-14' WHEN f."work.since-own-senior-worker starts" IS NULL THEN DATE 'infinity' ELSE GREATEST(CAST(f."work.since-own-senior-worker starts" + INTERVAL '48 months' AS DATE), DATE '2023-07-15') END AS d17,
  -- certificate of senior-worker or above in this very occupation, 4 years later
  CASE WHEN f."cert.own-senior-worker" = DATE 'infinity' THEN DATE 'infinity' ELSE CAST(f."cert.own-senior-worker" + INTERVAL '48 months' AS DATE) END AS d18,
  -- certificate of senior-worker or above in this very occupation
  CASE WHEN f."cert.own-senior-worker" = DATE 'infinity' THEN DATE 'infinity' ELSE f."cert.own-senior-worker" END AS d19,
  -- work in this very occupation: 3 years complete
  CASE WHEN f."work.own" IS NULL THEN NULL WHEN f."work.own" >= 36 THEN DATE '2023-07-14' WHEN f."work.own starts" IS NULL THEN DATE 'infinity' ELSE GREATEST(CAST(f."work.own starts" + INTERVAL '36 months' AS DATE), DATE '2023-07-15') END AS d20,
  -- work in this very occupation: 2 years complete
  CASE WHEN f."work.own" IS NULL THEN NULL WHEN f."work.own" >= 24 THEN DATE '2023-07-14' WHEN f."work.own starts" IS NULL THEN DATE 'infinity' ELSE GREATEST(CAST(f."work.own starts" + INTERVAL '24 months' AS DATE), DATE '2023-07-15') END AS d21,
  -- work in this or a related occupation after the senior-worker certificate: 5 years complete
  CASE WHEN f."work.since-senior-worker" IS NULL THEN NULL WHEN f."work.since-senior-worker" >= 60 THEN DATE '2023-07-14' WHEN f."work.since-senior-worker starts" IS NULL THEN DATE 'infinity' ELSE GREATEST(CAST(f."work.since-senior-worker starts" + INTERVAL '60 months' AS DATE), DATE '2023-07-15') END AS d22,
  -- senior-worker certificate (grade 3) or above, 5 years later
  CASE WHEN f."cert.senior-worker" = DATE 'infinity' THEN DATE 'infinity' ELSE CAST(f."cert.senior-worker" + INTERVAL '60 months' AS DATE) END AS d23,
  -- ==== cn/level/technician: Technician (grade 2)
  -- Documents: 国家职业技能标准编制技术规程（2018年版） 申报条件; 养老护理员国家职业技能标准（2019年） 申报条件; 劳动关系协调员国家职业技能标准 申报条件; 焊工国家职业技能标准（2018年）
  -- 申报条件; 人社厅发〔2018〕145号 电工国家职业技能标准（2018年） 申报条件; 健康管理师国家职业技能标准; 互联网营销师国家职业技能标准（2021年）; 公共营养师国家职业技能标准（2021年）;
  -- 企业人力资源管理师国家职业技能标准（2019年）; 德阳市2021年度机关事业单位技术工人技术等级考核和技师职务考评工作通知 一; 各该职业的国家职业（技能）标准; 公开代码库
  -- hanxiaoshun/RegistrationSystem 的报名表单（2019年8月）
  -- one of: (1) occupation is not 养老护理员 or 劳动关系协调员 or 焊工 or 电工 or 健康管理师 or 互联网营销师 or 公共营养师 or 企业人力资源管理师, and kind
  -- of employer at the evaluation is not public institution or government body; (2) occupation is 养老护理员, and kind
  -- of employer at the evaluation is not public institution or government body; (3) occupation is 劳动关系协调员, and
  -- kind of employer at the evaluation is not public institution or government body; (4) occupation is 焊工, and
  -- kind of employer at the evaluation is not public institution or government body; (5) occupation is 电工, and
  -- kind of employer at the evaluation is not public institution or government body
  ((
        NOT (
              CASE WHEN f."evaluation.employer" IS NULL THEN FALSE ELSE f."evaluation.employer" IN ('public-institution', 'government') END
            )
        AND NOT (
              CASE WHEN f."occupation" IS NULL THEN FALSE WHEN f."occupation" = '-' THEN FALSE ELSE CASE WHEN f."occupation" IN ('互联网营销师', '企业人力资源管理师', '健康管理师', '公共营养师', '养老护理员', '劳动关系协调员', '焊工', '电工', '电焊工', '选品员', '直播销售员', '视频创推员', '平台管理员') THEN TRUE WHEN f."occupation has marks" THEN NULL ELSE FALSE END END
            )
      )
   OR (
        NOT (
              CASE WHEN f."evaluation.employer" IS NULL THEN FALSE ELSE f."evaluation.employer" IN ('public-institution', 'government') END
            )
        AND CASE WHEN f."occupation" IS NULL THEN FALSE WHEN f."occupation" = '-' THEN FALSE ELSE CASE WHEN f."occupation" = '养老护理员' THEN TRUE WHEN f."occupation has marks" THEN NULL ELSE FALSE END END
      )
   OR (
        NOT (
              CASE WHEN f."evaluation.employer" IS NULL THEN FALSE ELSE f."evaluation.employer" IN ('public-institution', 'government') END
            )
        AND CASE WHEN f."occupation" IS NULL THEN FALSE WHEN f."occupation" = '-' THEN FALSE ELSE CASE WHEN f."occupation" = '劳动关系协调员' THEN TRUE WHEN f."occupation has marks" THEN NULL ELSE FALSE END END
      )
   OR (
        NOT (
              CASE WHEN f."evaluation.employer" IS NULL THEN FALSE ELSE f."evaluation.employer" IN ('public-institution', 'government') END
            )
        AND CASE WHEN f."occupation" IS NULL THEN FALSE WHEN f."occupation" = '-' THEN FALSE ELSE CASE WHEN f."occupation" IN ('焊工', '电焊工') THEN TRUE WHEN f."occupation has marks" THEN NULL ELSE FALSE END END
      )
   OR (
        NOT (
              CASE WHEN f."evaluation.employer" IS NULL THEN FALSE ELSE f."evaluation.employer" IN ('public-institution', 'government') END
            )
        AND CASE WHEN f."occupation" IS NULL THEN FALSE WHEN f."occupation" = '-' THEN FALSE ELSE CASE WHEN f."occupation" = '电工' THEN TRUE WHEN f."occupation has marks" THEN NULL ELSE FALSE END END
      )) AS r1,
  -- one of: (1) (occupation is not 养老护理员 or 劳动关系协调员 or 焊工 or 电工 or 健康管理师 or 互联网营销师 or 公共营养师 or 企业人力资源管理师, and
  -- kind of employer at the evaluation is not public institution or government body), and (one of: (1) at least 4
  -- years of work in this or a related occupation after the senior-worker certificate; (2) one of: (1)
  -- senior-worker certificate (grade 3) or above: held, and graduation from an advanced technical school or
  -- technician college: held, and at least 3 years of work in this or a related occupation; (2) graduation from a
  -- technician college: held, and within 5 years of: the latest preparatory-technician certificate, and at least
  -- 2 years of work in this or a related occupation); (2) (occupation is 养老护理员, and kind of employer at the
  -- evaluation is not public institution or government body), and (one of: (1) at least 4 years of work in this
  -- or a related occupation after the senior-worker certificate; (2) one of: (1) senior-worker certificate (grade
  -- 3) or above: held, and graduation from an advanced technical school or technician college: held, and at least
  -- 3 years of work in this or a related occupation; (2) graduation from a technician college: held, and within 5
  -- years of: the latest preparatory-technician certificate, and at least 2 years of work in this or a related
  -- occupation); (3) (occupation is 劳动关系协调员, and kind of employer at the evaluation is not public institution or
  -- government body), and (one of: (1) at least 4 years of work in this or a related occupation after the
  -- senior-worker certificate; (2) bachelor's degree or above (higher vocational college or university): held,
  -- and at least 2 years of work in this or a related occupation after the senior-worker certificate; (3)
  -- master's degree or above: held, and at least 1 year of work in this or a related occupation after the
  -- senior-worker certificate; (4) doctorate: held, and at least 2 years of work in this or a related occupation;
  -- (5) one of: (1) senior-worker certificate (grade 3) or above: held, and graduation from an advanced technical
  -- school or technician college: held, and at least 3 years of work in this or a related occupation; (2)
  -- graduation from a technician college: held, and within 5 years of: the latest preparatory-technician
  -- certificate, and at least 2 years of work in this or a related occupation); (4) (occupation is 焊工, and kind
  -- of employer at the evaluation is not public institution or government body), and (one of: (1) at least 4
  -- years of work in this very occupation after its senior-worker certificate; (2) one of: (1) certificate of
  -- senior-worker or above in this very occupation: held, and graduation from an advanced technical school or
  -- technician college: held, and at least 3 years of work in this very occupation; (2) graduation from a
  -- technician college: held, and within 5 years of: the latest preparatory-technician certificate, and at least
  -- 2 years of work in this very occupation); (5) (occupation is 电工, and kind of employer at the evaluation is
  -- not public institution or government body), and (one of: (1) at least 4 years of work in this very occupation
  -- after its senior-worker certificate; (2) one of: (1) certificate of senior-worker or above in this very
  -- occupation: held, and graduation from an advanced technical school or technician college: held, and at least
  -- 3 years of work in this very occupation; (2) graduation from a technician college: held, and within 5 years
  -- of: the latest preparatory-technician certificate, and at least 2 years of work in this very occupation)
  ((
        (
              CASE WHEN f."work.since-senior-worker" >= 48 THEN TRUE WHEN NOT (f."cert.senior-worker" <= DATE '2019-07-14') THEN FALSE ELSE f."work.since-senior-worker" >= 48 END
              OR (
                   (
                        f."cert.senior-worker" <= DATE '2023-07-14'
                        AND f."edu.advanced-technical" <= DATE '2023-07-14'
                        AND f."work.total" >= 36
                      )
                   OR (
                        f."edu.technician-college" <= DATE '2023-07-14'
                        AND f."cert.latest-preparatory-technician" BETWEEN DATE '2018-07-14' AND DATE '2023-07-14'
                        AND f."work.total" >= 24
                      )
                 )
            )
        AND (
              NOT (
                    CASE WHEN f."evaluation.employer" IS NULL THEN FALSE ELSE f."evaluation.employer" IN ('public-institution', 'government') END
                  )
              AND NOT (
                    CASE WHEN f."occupation" IS NULL THEN FALSE WHEN f."occupation" = '-' THEN FALSE ELSE CASE WHEN f."occupation" IN ('互联网营销师', '企业人力资源管理师', '健康管理师', '公共营养师', '养老护理员', '劳动关系协调员', '焊工', '电工', '电焊工', '选品员', '直播销售员', '视频创推员', '平台管理员') THEN TRUE WHEN f."occupation has marks" THEN NULL ELSE FALSE END END
                  )
            )
      )
   OR (
        (
              CASE WHEN f."work.since-senior-worker" >= 48 THEN TRUE WHEN NOT (f."cert.senior-worker" <= DATE '2019-07-14') THEN FALSE ELSE f."work.since-senior-worker" >= 48 END
              OR (
                   (
                        f."cert.senior-worker" <= DATE '2023-07-14'
                        AND f."edu.advanced-technical" <= DATE '2023-07-14'
                        AND f."work.total" >= 36
                      )
                   OR (
                        f."edu.technician-college" <= DATE '2023-07-14'
                        AND f."cert.latest-preparatory-technician" BETWEEN DATE '2018-07-14' AND DATE '2023-07-14'
                        AND f."work.total" >= 24
                      )
                 )
            )
        AND (
              NOT (
                    CASE WHEN f."evaluation.employer" IS NULL THEN FALSE ELSE f."evaluation.employer" IN ('public-institution', 'government') END
                  )
              AND CASE WHEN f."occupation" IS NULL THEN FALSE WHEN f."occupation" = '-' THEN FALSE ELSE CASE WHEN f."occupation" = '养老护理员' THEN TRUE WHEN f."occupation has marks" THEN NULL ELSE FALSE END END
            )
      )
   OR (
        (
              CASE WHEN f."work.since-senior-worker" >= 48 THEN TRUE WHEN NOT (f."cert.senior-worker" <= DATE '2019-07-14') THEN FALSE ELSE f."work.since-senior-worker" >= 48 END
              OR (
                   f."edu.bachelor" <= DATE '2023-07-14'
                   AND CASE WHEN f."work.since-senior-worker" >= 24 THEN TRUE WHEN NOT (f."cert.senior-worker" <= DATE '2021-07-14') THEN FALSE ELSE f."work.since-senior-worker" >= 24 END
                 )
              OR (
                   f."edu.master" <= DATE '2023-07-14'
                   AND CASE WHEN f."work.since-senior-worker" >= 12 THEN TRUE WHEN NOT (f."cert.senior-worker" <= DATE '2022-07-14') THEN FALSE ELSE f."work.since-senior-worker" >= 12 END
                 )
              OR (f."edu.doctor" <= DATE '2023-07-14' AND f."work.total" >= 24)
              OR (
                   (
                        f."cert.senior-worker" <= DATE '2023-07-14'
                        AND f."edu.advanced-technical" <= DATE '2023-07-14'
                        AND f."work.total" >= 36
                      )
                   OR (
                        f."edu.technician-college" <= DATE '2023-07-14'
                        AND f."cert.latest-preparatory-technician" BETWEEN DATE '2018-07-14' AND DATE '2023-07-14'
                        AND f."work.total" >= 24
                      )
                 )
            )
        AND (
              NOT (
                    CASE WHEN f."evaluation.employer" IS NULL THEN FALSE ELSE f."evaluation.employer" IN ('public-institution', 'government') END
                  )
              AND CASE WHEN f."occupation" IS NULL THEN FALSE WHEN f."occupation" = '-' THEN FALSE ELSE CASE WHEN f."occupation" = '劳动关系协调员' THEN TRUE WHEN f."occupation has marks" THEN NULL ELSE FALSE END END
            )
      )
   OR (
        (
              CASE WHEN f."work.since-own-senior-worker" >= 48 THEN TRUE WHEN NOT (f."cert.own-senior-worker" <= DATE '2019-07-14') THEN FALSE ELSE f."work.since-own-senior-worker" >= 48 END
              OR (
                   (
                        f."cert.own-senior-worker" <= DATE '2023-07-14'
                        AND f."edu.advanced-technical" <= DATE '2023-07-14'
                        AND f."work.own" >= 36
                      )
                   OR (
                        f."edu.technician-college" <= DATE '2023-07-14'
                        AND f."cert.latest-preparatory-technician" BETWEEN DATE '2018-07-14' AND DATE '2023-07-14'
                        AND f."work.own" >= 24
                      )
                 )
            )
        AND (
              NOT (
                    CASE WHEN f."evaluation.employer" IS NULL THEN FALSE ELSE f."evaluation.employer" IN ('public-institution', 'government') END
                  )
              AND CASE WHEN f."occupation" IS NULL THEN FALSE WHEN f."occupation" = '-' THEN FALSE ELSE CASE WHEN f."occupation" IN ('焊工', '电焊工') THEN TRUE WHEN f."occupation has marks" THEN NULL ELSE FALSE END END
            )
      )
   OR (
        (
              CASE WHEN f."work.since-own-senior-worker" >= 48 THEN TRUE WHEN NOT (f."cert.own-senior-worker" <= DATE '2019-07-14') THEN FALSE ELSE f."work.since-own-senior-worker" >= 48 END
              OR (
                   (
                        f."cert.own-senior-worker" <= DATE '2023-07-14'
                        AND f."edu.advanced-technical" <= DATE '2023-07-14'
                        AND f."work.own" >= 36
                      )
                   OR (
                        f."edu.technician-college" <= DATE '2023-07-14'
                        AND f."cert.latest-preparatory-technician" BETWEEN DATE '2018-07-14' AND DATE '2023-07-14'
                        AND f."work.own" >= 24
                      )
                 )
            )
        AND (
              NOT (
                    CASE WHEN f."evaluation.employer" IS NULL THEN FALSE ELSE f."evaluation.employer" IN ('public-institution', 'government') END
                  )
              AND CASE WHEN f."occupation" IS NULL THEN FALSE WHEN f."occupation" = '-' THEN FALSE ELSE CASE WHEN f."occupation" = '电工' THEN TRUE WHEN f."occupation has marks" THEN NULL ELSE FALSE END END
            )
      )) AS r2,
  -- (occupation is not 养老护理员 or 劳动关系协调员 or 焊工 or 电工 or 健康管理师 or 互联网营销师 or 公共营养师 or 企业人力资源管理师, and kind of
  -- employer at the evaluation is not public institution or government body), and (one of: (1) at least 4 years
  -- of work in this or a related occupation after the senior-worker certificate; (2) one of: (1) senior-worker
  -- certificate (grade 3) or above: held, and graduation from an advanced technical school or technician college:
  -- held, and at least 3 years of work in this or a related occupation; (2) graduation from a technician college:
  -- held, and within 5 years of: the latest preparatory-technician certificate, and at least 2 years of work in
  -- this or a related occupation)
  ((
         CASE WHEN f."work.since-senior-worker" >= 48 THEN TRUE WHEN NOT (f."cert.senior-worker" <= DATE '2019-07-14') THEN FALSE ELSE f."work.since-senior-worker" >= 48 END
         OR (
              (
                   f."cert.senior-worker" <= DATE '2023-07-14'
                   AND f."edu.advanced-technical" <= DATE '2023-07-14'
                   AND f."work.total" >= 36
                 )
              OR (
                   f."edu.technician-college" <= DATE '2023-07-14'
                   AND f."cert.latest-preparatory-technician" BETWEEN DATE '2018-07-14' AND DATE '2023-07-14'
                   AND f."work.total" >= 24
                 )
            )
       )
   AND (
         NOT (
               CASE WHEN f."evaluation.employer" IS NULL THEN FALSE ELSE f."evaluation.employer" IN ('public-institution', 'government') END
             )
         AND NOT (
               CASE WHEN f."occupation" IS NULL THEN FALSE WHEN f."occupation" = '-' THEN FALSE ELSE CASE WHEN f."occupation" IN ('互联网营销师', '企业人力资源管理师', '健康管理师', '公共营养师', '养老护理员', '劳动关系协调员', '焊工', '电工', '电焊工', '选品员', '直播销售员', '视频创推员', '平台管理员') THEN TRUE WHEN f."occupation has marks" THEN NULL ELSE FALSE END END
             )
       )) AS r3,
  -- occupation is not 养老护理员 or 劳动关系协调员 or 焊工 or 电工 or 健康管理师 or 互联网营销师 or 公共营养师 or 企业人力资源管理师, and kind of employer
  -- at the evaluation is not public institution or government body
  (NOT (
         CASE WHEN f."evaluation.employer" IS NULL THEN FALSE ELSE f."evaluation.employer" IN ('public-institution', 'government') END
       )
   AND NOT (
         CASE WHEN f."occupation" IS NULL THEN FALSE WHEN f."occupation" = '-' THEN FALSE ELSE CASE WHEN f."occupation" IN ('互联网营销师', '企业人力资源管理师', '健康管理师', '公共营养师', '养老护理员', '劳动关系协调员', '焊工', '电工', '电焊工', '选品员', '直播销售员', '视频创推员', '平台管理员') THEN TRUE WHEN f."occupation has marks" THEN NULL ELSE FALSE END END
       )) AS r4,
  -- occupation is not 养老护理员 or 劳动关系协调员 or 焊工 or 电工 or 健康管理师 or 互联网营销师 or 公共营养师 or 企业人力资源管理师
  (NOT (
     CASE WHEN f."occupation" IS NULL THEN FALSE WHEN f."occupation" = '-' THEN FALSE ELSE CASE WHEN f."occupation" IN ('互联网营销师', '企业人力资源管理师', '健康管理师', '公共营养师', '养老护理员', '劳动关系协调员', '焊工', '电工', '电焊工', '选品员', '直播销售员', '视频创推员', '平台管理员') THEN TRUE WHEN f."occupation has marks" THEN NULL ELSE FALSE END END
   )) AS r5,
  -- occupation is 养老护理员 or 劳动关系协调员 or 焊工 or 电工 or 健康管理师 or 互联网营销师 or 公共营养师 or 企业人力资源管理师
  (CASE WHEN f."occupation" IS NULL THEN FALSE WHEN f."occupation" = '-' THEN FALSE ELSE CASE WHEN f."occupation" IN ('互联网营销师', '企业人力资源管理师', '健康管理师', '公共营养师', '养老护理员', '劳动关系协调员', '焊工', '电工', '电焊工', '选品员', '直播销售员', '视频创推员', '平台管理员') THEN TRUE WHEN f."occupation has marks" THEN NULL ELSE FALSE END END) AS r6,
  -- kind of employer at the evaluation is not public institution or government body
  (NOT (
     CASE WHEN f."evaluation.employer" IS NULL THEN FALSE ELSE f."evaluation.employer" IN ('public-institution', 'government') END
   )) AS r7,
  -- one of: (1) at least 4 years of work in this or a related occupation after the senior-worker certificate; (2)
  -- one of: (1) senior-worker certificate (grade 3) or above: held, and graduation from an advanced technical
  -- school or technician college: held, and at least 3 years of work in this or a related occupation; (2)
  -- graduation from a technician college: held, and within 5 years of: the latest preparatory-technician
  -- certificate, and at least 2 years of work in this or a related occupation
  (CASE WHEN f."work.since-senior-worker" >= 48 THEN TRUE WHEN NOT (f."cert.senior-worker" <= DATE '2019-07-14') THEN FALSE ELSE f."work.since-senior-worker" >= 48 END
   OR (
        (
             f."cert.senior-worker" <= DATE '2023-07-14'
             AND f."edu.advanced-technical" <= DATE '2023-07-14'
             AND f."work.total" >= 36
           )
        OR (
             f."edu.technician-college" <= DATE '2023-07-14'
             AND f."cert.latest-preparatory-technician" BETWEEN DATE '2018-07-14' AND DATE '2023-07-14'
             AND f."work.total" >= 24
           )
      )) AS r8,
  -- at least 4 years of work in this or a related occupation after the senior-worker certificate
  (CASE WHEN f."work.since-senior-worker" >= 48 THEN TRUE WHEN NOT (f."cert.senior-worker" <= DATE '2019-07-14') THEN FALSE ELSE f."work.since-senior-worker" >= 48 END) AS r9,
  (f."cert.senior-worker" IS NULL) AS r10,
  -- one of: (1) senior-worker certificate (grade 3) or above: held, and graduation from an advanced technical
  -- school or technician college: held, and at least 3 years of work in this or a related occupation; (2)
  -- graduation from a technician college: held, and within 5 years of: the latest preparatory-technician
  -- certificate, and at least 2 years of work in this or a related occupation
  ((
        f."cert.senior-worker" <= DATE '2023-07-14'
        AND f."edu.advanced-technical" <= DATE '2023-07-14'
        AND f."work.total" >= 36
      )
   OR (
        f."edu.technician-college" <= DATE '2023-07-14'
        AND f."cert.latest-preparatory-technician" BETWEEN DATE '2018-07-14' AND DATE '2023-07-14'
        AND f."work.total" >= 24
      )) AS r11,
  -- all of: senior-worker certificate (grade 3) or above: held; graduation from an advanced technical school or
  -- technician college: held; at least 3 years of work in this or a related occupation
  (f."cert.senior-worker" <= DATE '2023-07-14'
   AND f."edu.advanced-technical" <= DATE '2023-07-14'
   AND f."work.total" >= 36) AS r12,
  -- senior-worker certificate (grade 3) or above: held
  (f."cert.senior-worker" <= DATE '2023-07-14') AS r13,
  -- graduation from an advanced technical school or technician college: held
  (f."edu.advanced-technical" <= DATE '2023-07-14') AS r14,
  -- at least 3 years of work in this or a related occupation
  (f."work.total" >= 36) AS r15,
  -- all of: graduation from a technician college: held; within 5 years of: the latest preparatory-technician
  -- certificate; at least 2 years of work in this or a related occupation
  (f."edu.technician-college" <= DATE '2023-07-14'
   AND f."cert.latest-preparatory-technician" BETWEEN DATE '2018-07-14' AND DATE '2023-07-14'
   AND f."work.total" >= 24) AS r16,
  -- graduation from a technician college: held
  (f."edu.technician-college" <= DATE '2023-07-14') AS r17,
  -- within 5 years of: the latest preparatory-technician certificate
  (f."cert.latest-preparatory-technician" BETWEEN DATE '2018-07-14' AND DATE '2023-07-14') AS r18,
  -- at least 2 years of work in this or a related occupation
  (f."work.total" >= 24) AS r19,
  -- (occupation is 养老护理员, and kind of employer at the evaluation is not public institution or government body),
  -- and (one of: (1) at least 4 years of work in this or a related occupation after the senior-worker
  -- certificate; (2) one of: (1) senior-worker certificate (grade 3) or above: held, and graduation from an
  -- advanced technical school or technician college: held, and at least 3 years of work in this or a related
  -- occupation; (2) graduation from a technician college: held, and within 5 years of: the latest
  -- preparatory-technician certificate, and at least 2 years of work in this or a related occupation)
  ((
         CASE WHEN f."work.since-senior-worker" >= 48 THEN TRUE WHEN NOT (f."cert.senior-worker" <= DATE '2019-07-14') THEN FALSE ELSE f."work.since-senior-worker" >= 48 END
         OR (
              (
                   f."cert.senior-worker" <= DATE '2023-07-14'
                   AND f."edu.advanced-technical" <= DATE '2023-07-14'
                   AND f."work.total" >= 36
                 )
              OR (
                   f."edu.technician-college" <= DATE '2023-07-14'
                   AND f."cert.latest-preparatory-technician" BETWEEN DATE '2018-07-14' AND DATE '2023-07-14'
                   AND f."work.total" >= 24
                 )
            )
       )
   AND (
         NOT (
               CASE WHEN f."evaluation.employer" IS NULL THEN FALSE ELSE f."evaluation.employer" IN ('public-institution', 'government') END
             )
         AND CASE WHEN f."occupation" IS NULL THEN FALSE WHEN f."occupation" = '-' THEN FALSE ELSE CASE WHEN f."occupation" = '养老护理员' THEN TRUE WHEN f."occupation has marks" THEN NULL ELSE FALSE END END
       )) AS r20,
  -- occupation is 养老护理员, and kind of employer at the evaluation is not public institution or government body
  (NOT (
         CASE WHEN f."evaluation.employer" IS NULL THEN FALSE ELSE f."evaluation.employer" IN ('public-institution', 'government') END
       )
   AND CASE WHEN f."occupation" IS NULL THEN FALSE WHEN f."occupation" = '-' THEN FALSE ELSE CASE WHEN f."occupation" = '养老护理员' THEN TRUE WHEN f."occupation has marks" THEN NULL ELSE FALSE END END) AS r21,
  -- occupation is 养老护理员
  (CASE WHEN f."occupation" IS NULL THEN FALSE WHEN f."occupation" = '-' THEN FALSE ELSE CASE WHEN f."occupation" = '养老护理员' THEN TRUE WHEN f."occupation has marks" THEN NULL ELSE FALSE END END) AS r22,
  -- (occupation is 劳动关系协调员, and kind of employer at the evaluation is not public institution or government body),
  -- and (one of: (1) at least 4 years of work in this or a related occupation after the senior-worker
  -- certificate; (2) bachelor's degree or above (higher vocational college or university): held, and at least 2
  -- years of work in this or a related occupation after the senior-worker certificate; (3) master's degree or
  -- above: held, and at least 1 year of work in this or a related occupation after the senior-worker certificate;
  -- (4) doctorate: held, and at least 2 years of work in this or a related occupation; (5) one of: (1)
  -- senior-worker certificate (grade 3) or above: held, and graduation from an advanced technical school or
  -- technician college: held, and at least 3 years of work in this or a related occupation; (2) graduation from a
  -- technician college: held, and within 5 years of: the latest preparatory-technician certificate, and at least
  -- 2 years of work in this or a related occupation)
  ((
         CASE WHEN f."work.since-senior-worker" >= 48 THEN TRUE WHEN NOT (f."cert.senior-worker" <= DATE '2019-07-14') THEN FALSE ELSE f."work.since-senior-worker" >= 48 END
         OR (
              f."edu.bachelor" <= DATE '2023-07-14'
              AND CASE WHEN f."work.since-senior-worker" >= 24 THEN TRUE WHEN NOT (f."cert.senior-worker" <= DATE '2021-07-14') THEN FALSE ELSE f."work.since-senior-worker" >= 24 END
            )
         OR (
              f."edu.master" <= DATE '2023-07-14'
              AND CASE WHEN f."work.since-senior-worker" >= 12 THEN TRUE WHEN NOT (f."cert.senior-worker" <= DATE '2022-07-14') THEN FALSE ELSE f."work.since-senior-worker" >= 12 END
            )
         OR (f."edu.doctor" <= DATE '2023-07-14' AND f."work.total" >= 24)
         OR (
              (
                   f."cert.senior-worker" <= DATE '2023-07-14'
                   AND f."edu.advanced-technical" <= DATE '2023-07-14'
                   AND f."work.total" >= 36
                 )
              OR (
                   f."edu.technician-college" <= DATE '2023-07-14'
                   AND f."cert.latest-preparatory-technician" BETWEEN DATE '2018-07-14' AND DATE '2023-07-14'
                   AND f."work.total" >= 24
                 )
            )
       )
   AND (
         NOT (
               CASE WHEN f."evaluation.employer" IS NULL THEN FALSE ELSE f."evaluation.employer" IN ('public-institution', 'government') END
             )
         AND CASE WHEN f."occupation" IS NULL THEN FALSE WHEN f."occupation" = '-' THEN FALSE ELSE CASE WHEN f."occupation" = '劳动关系协调员' THEN TRUE WHEN f."occupation has marks" THEN NULL ELSE FALSE END END
       )) AS r23,
  -- occupation is 劳动关系协调员, and kind of employer at the evaluation is not public institution or government body
  (NOT (
         CASE WHEN f."evaluation.employer" IS NULL THEN FALSE ELSE f."evaluation.employer" IN ('public-institution', 'government') END
       )
   AND CASE WHEN f."occupation" IS NULL THEN FALSE WHEN f."occupation" = '-' THEN FALSE ELSE CASE WHEN f."occupation" = '劳动关系协调员' THEN TRUE WHEN f."occupation has marks" THEN NULL ELSE FALSE END END) AS r24,
  -- occupation is 劳动关系协调员
  (CASE WHEN f."occupation" IS NULL THEN FALSE WHEN f."occupation" = '-' THEN FALSE ELSE CASE WHEN f."occupation" = '劳动关系协调员' THEN TRUE WHEN f."occupation has marks" THEN NULL ELSE FALSE END END) AS r25,
  -- one of: (1) at least 4 years of work in this or a related occupation after the senior-worker certificate; (2)
  -- bachelor's degree or above (higher vocational college or university): held, and at least 2 years of work in
  -- this or a related occupation after the senior-worker certificate; (3) master's degree or above: held, and at
  -- least 1 year of work in this or a related occupation after the senior-worker certificate; (4) doctorate:
  -- held, and at least 2 years of work in this or a related occupation; (5) one of: (1) senior-worker certificate
  -- (grade 3) or above: held, and graduation from an advanced technical school or technician college: held, and
  -- at least 3 years of work in this or a related occupation; (2) graduation from a technician college: held, and
  -- within 5 years of: the latest preparatory-technician certificate, and at least 2 years of work in this or a
  -- related occupation
  (CASE WHEN f."work.since-senior-worker" >= 48 THEN TRUE WHEN NOT (f."cert.senior-worker" <= DATE '2019-07-14') THEN FALSE ELSE f."work.since-senior-worker" >= 48 END
   OR (
        f."edu.bachelor" <= DATE '2023-07-14'
        AND CASE WHEN f."work.since-senior-worker" >= 24 THEN TRUE WHEN NOT (f."cert.senior-worker" <= DATE '2021-07-14') THEN FALSE ELSE f."work.since-senior-worker" >= 24 END
      )
   OR (
        f."edu.master" <= DATE '2023-07-14'
        AND CASE WHEN f."work.since-senior-worker" >= 12 THEN TRUE WHEN NOT (f."cert.senior-worker" <= DATE '2022-07-14') THEN FALSE ELSE f."work.since-senior-worker" >= 12 END
      )
   OR (f."edu.doctor" <= DATE '2023-07-14' AND f."work.total" >= 24)
   OR (
        (
             f."cert.senior-worker" <= DATE '2023-07-14'
             AND f."edu.advanced-technical" <= DATE '2023-07-14'
             AND f."work.total" >= 36
           )
        OR (
             f."edu.technician-college" <= DATE '2023-07-14'
             AND f."cert.latest-preparatory-technician" BETWEEN DATE '2018-07-14' AND DATE '2023-07-14'
             AND f."work.total" >= 24
           )
      )) AS r26,
  -- bachelor's degree or above (higher vocational college or university): held, and at least 2 years of work in
  -- this or a related occupation after the senior-worker certificate
  (f."edu.bachelor" <= DATE '2023-07-14'
   AND CASE WHEN f."work.since-senior-worker" >= 24 THEN TRUE WHEN NOT (f."cert.senior-worker" <= DATE '2021-07-14') THEN FALSE ELSE f."work.since-senior-worker" >= 24 END) AS r27,
  -- bachelor's degree or above (higher vocational college or university): held
  (f."edu.bachelor" <= DATE '2023-07-14') AS r28,
  -- at least 2 years of work in this or a related occupation after the senior-worker certificate
  (CASE WHEN f."work.since-senior-worker" >= 24 THEN TRUE WHEN NOT (f."cert.senior-worker" <= DATE '2021-07-14') THEN FALSE ELSE f."work.since-senior-worker" >= 24 END) AS r29,
  -- master's degree or above: held, and at least 1 year of work in this or a related occupation after the
  -- senior-worker certificate
  (f."edu.master" <= DATE '2023-07-14'
   AND CASE WHEN f."work.since-senior-worker" >= 12 THEN TRUE WHEN NOT (f."cert.senior-worker" <= DATE '2022-07-14') THEN FALSE ELSE f."work.since-senior-worker" >= 12 END) AS r30,
  -- master's degree or above: held
  (f."edu.master" <= DATE '2023-07-14') AS r31,
  -- at least 1 year of work in this or a related occupation after the senior-worker certificate
  (CASE WHEN f."work.since-senior-worker" >= 12 THEN TRUE WHEN NOT (f."cert.senior-worker" <= DATE '2022-07-14') THEN FALSE ELSE f."work.since-senior-worker" >= 12 END) AS r32,
  -- doctorate: held, and at least 2 years of work in this or a related occupation
  (f."edu.doctor" <= DATE '2023-07-14' AND f."work.total" >= 24) AS r33,
  -- doctorate: held
  (f."edu.doctor" <= DATE '2023-07-14') AS r34,
  -- (occupation is 焊工, and kind of employer at the evaluation is not public institution or government body), and
  -- (one of: (1) at least 4 years of work in this very occupation after its senior-worker certificate; (2) one
  -- of: (1) certificate of senior-worker or above in this very occupation: held, and graduation from an advanced
  -- technical school or technician college: held, and at least 3 years of work in this very occupation; (2)
  -- graduation from a technician college: held, and within 5 years of: the latest preparatory-technician
  -- certificate, and at least 2 years of work in this very occupation)
  ((
         CASE WHEN f."work.since-own-senior-worker" >= 48 THEN TRUE WHEN NOT (f."cert.own-senior-worker" <= DATE '2019-07-14') THEN FALSE ELSE f."work.since-own-senior-worker" >= 48 END
         OR (
              (
                   f."cert.own-senior-worker" <= DATE '2023-07-14'
                   AND f."edu.advanced-technical" <= DATE '2023-07-14'
                   AND f."work.own" >= 36
                 )
              OR (
                   f."edu.technician-college" <= DATE '2023-07-14'
                   AND f."cert.latest-preparatory-technician" BETWEEN DATE '2018-07-14' AND DATE '2023-07-14'
                   AND f."work.own" >= 24
                 )
            )
       )
   AND (
         NOT (
               CASE WHEN f."evaluation.employer" IS NULL THEN FALSE ELSE f."evaluation.employer" IN ('public-institution', 'government') END
             )
         AND CASE WHEN f."occupation" IS NULL THEN FALSE WHEN f."occupation" = '-' THEN FALSE ELSE CASE WHEN f."occupation" IN ('焊工', '电焊工') THEN TRUE WHEN f."occupation has marks" THEN NULL ELSE FALSE END END
       )) AS r35,
  -- occupation is 焊工, and kind of employer at the evaluation is not public institution or government body
  (NOT (
         CASE WHEN f."evaluation.employer" IS NULL THEN FALSE ELSE f."evaluation.employer" IN ('public-institution', 'government') END
       )
   AND CASE WHEN f."occupation" IS NULL THEN FALSE WHEN f."occupation" = '-' THEN FALSE ELSE CASE WHEN f."occupation" IN ('焊工', '电焊工') THEN TRUE WHEN f."occupation has marks" THEN NULL ELSE FALSE END END) AS r36,
  -- occupation is 焊工
  (CASE WHEN f."occupation" IS NULL THEN FALSE WHEN f."occupation" = '-' THEN FALSE ELSE CASE WHEN f."occupation" IN ('焊工', '电焊工') THEN TRUE WHEN f."occupation has marks" THEN NULL ELSE FALSE END END) AS r37,
  -- one of: (1) at least 4 years of work in this very occupation after its senior-worker certificate; (2) one of:
  -- (1) certificate of senior-worker or above in this very occupation: held, and graduation from an advanced
  -- technical school or technician college: held, and at least 3 years of work in this very occupation; (2)
  -- graduation from a technician college: held, and within 5 years of: the latest preparatory-technician
  -- certificate, and at least 2 years of work in this very occupation
  (CASE WHEN f."work.since-own-senior-worker" >= 48 THEN TRUE WHEN NOT (f."cert.own-senior-worker" <= DATE '2019-07-14') THEN FALSE ELSE f."work.since-own-senior-worker" >= 48 END
   OR (
        (
             f."cert.own-senior-worker" <= DATE '2023-07-14'
             AND f."edu.advanced-technical" <= DATE '2023-07-14'
             AND f."work.own" >= 36
           )
        OR (
             f."edu.technician-college" <= DATE '2023-07-14'
             AND f."cert.latest-preparatory-technician" BETWEEN DATE '2018-07-14' AND DATE '2023-07-14'
             AND f."work.own" >= 24
           )
      )) AS r38,
  -- at least 4 years of work in this very occupation after its senior-worker certificate
  (CASE WHEN f."work.since-own-senior-worker" >= 48 THEN TRUE WHEN NOT (f."cert.own-senior-worker" <= DATE '2019-07-14') THEN FALSE ELSE f."work.since-own-senior-worker" >= 48 END) AS r39,
  (f."cert.own-senior-worker" IS NULL) AS r40,
  -- one of: (1) certificate of senior-worker or above in this very occupation: held, and graduation from an
  -- advanced technical school or technician college: held, and at least 3 years of work in this very occupation;
  -- (2) graduation from a technician college: held, and within 5 years of: the latest preparatory-technician
  -- certificate, and at least 2 years of work in this very occupation
  ((
        f."cert.own-senior-worker" <= DATE '2023-07-14'
        AND f."edu.advanced-technical" <= DATE '2023-07-14'
        AND f."work.own" >= 36
      )
   OR (
        f."edu.technician-college" <= DATE '2023-07-14'
        AND f."cert.latest-preparatory-technician" BETWEEN DATE '2018-07-14' AND DATE '2023-07-14'
        AND f."work.own" >= 24
      )) AS r41,
  -- all of: certificate of senior-worker or above in this very occupation: held; graduation from an advanced
  -- technical school or technician college: held; at least 3 years of work in this very occupation
  (f."cert.own-senior-worker" <= DATE '2023-07-14'
   AND f."edu.advanced-technical" <= DATE '2023-07-14'
   AND f."work.own" >= 36) AS r42,
  -- certificate of senior-worker or above in this very occupation: held
  (f."cert.own-senior-worker" <= DATE '2023-07-14') AS r43,
  -- at least 3 years of work in this very occupation
  (f."work.own" >= 36) AS r44,
  -- all of: graduation from a technician college: held; within 5 years of: the latest preparatory-technician
  -- certificate; at least 2 years of work in this very occupation
  (f."edu.technician-college" <= DATE '2023-07-14'
   AND f."cert.latest-preparatory-technician" BETWEEN DATE '2018-07-14' AND DATE '2023-07-14'
   AND f."work.own" >= 24) AS r45,
  -- at least 2 years of work in this very occupation
  (f."work.own" >= 24) AS r46,
  -- (occupation is 电工, and kind of employer at the evaluation is not public institution or government body), and
  -- (one of: (1) at least 4 years of work in this very occupation after its senior-worker certificate; (2) one
  -- of: (1) certificate of senior-worker or above in this very occupation: held, and graduation from an advanced
  -- technical school or technician college: held, and at least 3 years of work in this very occupation; (2)
  -- graduation from a technician college: held, and within 5 years of: the latest preparatory-technician
  -- certificate, and at least 2 years of work in this very occupation)
  ((
         CASE WHEN f."work.since-own-senior-worker" >= 48 THEN TRUE WHEN NOT (f."cert.own-senior-worker" <= DATE '2019-07-14') THEN FALSE ELSE f."work.since-own-senior-worker" >= 48 END
         OR (
              (
                   f."cert.own-senior-worker" <= DATE '2023-07-14'
                   AND f."edu.advanced-technical" <= DATE '2023-07-14'
                   AND f."work.own" >= 36
                 )
              OR (
                   f."edu.technician-college" <= DATE '2023-07-14'
                   AND f."cert.latest-preparatory-technician" BETWEEN DATE '2018-07-14' AND DATE '2023-07-14'
                   AND f."work.own" >= 24
                 )
            )
       )
   AND (
         NOT (
               CASE WHEN f."evaluation.employer" IS NULL THEN FALSE ELSE f."evaluation.employer" IN ('public-institution', 'government') END
             )
         AND CASE WHEN f."occupation" IS NULL THEN FALSE WHEN f."occupation" = '-' THEN FALSE ELSE CASE WHEN f."occupation" = '电工' THEN TRUE WHEN f."occupation has marks" THEN NULL ELSE FALSE END END
       )) AS r47,
  -- occupation is 电工, and kind of employer at the evaluation is not public institution or government body
  (NOT (
         CASE WHEN f."evaluation.employer" IS NULL THEN FALSE ELSE f."evaluation.employer" IN ('public-institution', 'government') END
       )
   AND CASE WHEN f."occupation" IS NULL THEN FALSE WHEN f."occupation" = '-' THEN FALSE ELSE CASE WHEN f."occupation" = '电工' THEN TRUE WHEN f."occupation has marks" THEN NULL ELSE FALSE END END) AS r48,
  -- occupation is 电工
  (CASE WHEN f."occupation" IS NULL THEN FALSE WHEN f."occupation" = '-' THEN FALSE ELSE CASE WHEN f."occupation" = '电工' THEN TRUE WHEN f."occupation has marks" THEN NULL ELSE FALSE END END) AS r49,
  -- industry of the evaluation body is not the petrochemical industry, and (all of: not: (industry of the
  -- evaluation body is the petrochemical industry, and occupation is 养老护理员); not: (industry of the evaluation
  -- body is the petrochemical industry, and occupation is 劳动关系协调员); not: (industry of the evaluation body is the
  -- petrochemical industry, and occupation is 焊工); not: (industry of the evaluation body is the petrochemical
  -- industry, and occupation is 电工); not: (industry of the evaluation body is the petrochemical industry, and
  -- occupation is 健康管理师); not: (industry of the evaluation body is the petrochemical industry, and occupation is
  -- 互联网营销师); not: (industry of the evaluation body is the petrochemical industry, and occupation is 公共营养师); not:
  -- (industry of the evaluation body is the petrochemical industry, and occupation is 企业人力资源管理师); kind of
  -- employer at the evaluation is not public institution or government body)
  (NOT (
     CASE WHEN f."evaluation.employer" IS NULL THEN FALSE ELSE f."evaluation.employer" IN ('public-institution', 'government') END
   )) AS r50,
  -- one of: (1) industry of the evaluation body is the petrochemical industry, and (all of: not: (industry of the
  -- evaluation body is the petrochemical industry, and occupation is 养老护理员); not: (industry of the evaluation
  -- body is the petrochemical industry, and occupation is 劳动关系协调员); not: (industry of the evaluation body is the
  -- petrochemical industry, and occupation is 焊工); not: (industry of the evaluation body is the petrochemical
  -- industry, and occupation is 电工); not: (industry of the evaluation body is the petrochemical industry, and
  -- occupation is 健康管理师); not: (industry of the evaluation body is the petrochemical industry, and occupation is
  -- 互联网营销师); not: (industry of the evaluation body is the petrochemical industry, and occupation is 公共营养师); not:
  -- (industry of the evaluation body is the petrochemical industry, and occupation is 企业人力资源管理师); kind of
  -- employer at the evaluation is not public institution or government body); (2) industry of the evaluation body
  -- is not the petrochemical industry, and (all of: not: (industry of the evaluation body is the petrochemical
  -- industry, and occupation is 养老护理员); not: (industry of the evaluation body is the petrochemical industry, and
  -- occupation is 劳动关系协调员); not: (industry of the evaluation body is the petrochemical industry, and occupation
  -- is 焊工); not: (industry of the evaluation body is the petrochemical industry, and occupation is 电工); not:
  -- (industry of the evaluation body is the petrochemical industry, and occupation is 健康管理师); not: (industry of
  -- the evaluation body is the petrochemical industry, and occupation is 互联网营销师); not: (industry of the
  -- evaluation body is the petrochemical industry, and occupation is 公共营养师); not: (industry of the evaluation
  -- body is the petrochemical industry, and occupation is 企业人力资源管理师); kind of employer at the evaluation is not
  -- public institution or government body); (3) industry of the evaluation body is the petrochemical industry,
  -- and (occupation is 养老护理员, and kind of employer at the evaluation is not public institution or government
  -- body); (4) industry of the evaluation body is the petrochemical industry, and (occupation is 劳动关系协调员, and
  -- kind of employer at the evaluation is not public institution or government body); (5) industry of the
  -- evaluation body is the petrochemical industry, and (occupation is 焊工, and kind of employer at the evaluation
  -- is not public institution or government body); (6) industry of the evaluation body is the petrochemical
  -- industry, and (occupation is 电工, and kind of employer at the evaluation is not public institution or
  -- government body)
  (NOT (
     CASE WHEN f."evaluation.employer" IS NULL THEN FALSE ELSE f."evaluation.employer" IN ('public-institution', 'government') END
   )) AS r51
FROM (SELECT *, translate("occupation", '（）()—－–─ 　	-', '') <> "occupation" AS "occupation has marks" FROM "hr"."workers") AS f
) AS s
) AS s
) AS s;
