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
-- edu.technician-college: column "edu.technician-college"; NULL is absent; DATE 'infinity' is never
-- evaluation.employer: column "evaluation.employer"; NULL is absent, assumed enterprise; '-' is never
-- occupation: column "occupation"; NULL is absent, assumed other; '-' is never
-- work.own: column "work.own"; NULL is absent
-- work.since-own-senior-worker: column "work.since-own-senior-worker"; NULL is absent
-- work.since-senior-worker: column "work.since-senior-worker"; NULL is absent
-- work.total: column "work.total"; NULL is absent
SELECT
  s.id AS "id",
  CASE WHEN NOT r1 THEN 'not-covered' WHEN r2 THEN 'eligible' WHEN r1 IS NULL OR r2 IS NULL THEN 'undetermined' ELSE 'not-eligible' END AS "cn/level/technician.outcome",
  CASE WHEN r2 AND CASE WHEN NOT r1 THEN FALSE ELSE TRUE END THEN CASE WHEN r3 THEN 'cn/level/2018/2-1' WHEN r4 THEN 'cn/level/2018/2-2' WHEN r5 THEN 'cn/level/elderly-care/2-1' WHEN r6 THEN 'cn/level/elderly-care/2-2' WHEN r7 THEN 'cn/level/labour-relations/2-1' WHEN r8 THEN 'cn/level/labour-relations/2-2' WHEN r9 THEN 'cn/level/labour-relations/2-3' WHEN r10 THEN 'cn/level/labour-relations/2-4' WHEN r11 THEN 'cn/level/labour-relations/2-5' WHEN r12 THEN 'cn/level/welder/2-1' WHEN r13 THEN 'cn/level/welder/2-2' WHEN r14 THEN 'cn/level/electrician/2-1' WHEN r15 THEN 'cn/level/electrician/2-2' END END AS "cn/level/technician.pathway"
FROM (
SELECT
  f."worker_no" AS id,
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
  -- employer at the evaluation is not public institution or government body), and at least 4 years of work in
  -- this or a related occupation after the senior-worker certificate
  (CASE WHEN f."work.since-senior-worker" >= 48 THEN TRUE WHEN NOT (f."cert.senior-worker" <= DATE '2019-07-14') THEN FALSE ELSE f."work.since-senior-worker" >= 48 END
   AND (
         NOT (
               CASE WHEN f."evaluation.employer" IS NULL THEN FALSE ELSE f."evaluation.employer" IN ('public-institution', 'government') END
             )
         AND NOT (
               CASE WHEN f."occupation" IS NULL THEN FALSE WHEN f."occupation" = '-' THEN FALSE ELSE CASE WHEN f."occupation" IN ('互联网营销师', '企业人力资源管理师', '健康管理师', '公共营养师', '养老护理员', '劳动关系协调员', '焊工', '电工', '电焊工', '选品员', '直播销售员', '视频创推员', '平台管理员') THEN TRUE WHEN f."occupation has marks" THEN NULL ELSE FALSE END END
             )
       )) AS r3,
  -- (occupation is not 养老护理员 or 劳动关系协调员 or 焊工 or 电工 or 健康管理师 or 互联网营销师 or 公共营养师 or 企业人力资源管理师, and kind of
  -- employer at the evaluation is not public institution or government body), and (one of: (1) senior-worker
  -- certificate (grade 3) or above: held, and graduation from an advanced technical school or technician college:
  -- held, and at least 3 years of work in this or a related occupation; (2) graduation from a technician college:
  -- held, and within 5 years of: the latest preparatory-technician certificate, and at least 2 years of work in
  -- this or a related occupation)
  ((
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
   AND (
         NOT (
               CASE WHEN f."evaluation.employer" IS NULL THEN FALSE ELSE f."evaluation.employer" IN ('public-institution', 'government') END
             )
         AND NOT (
               CASE WHEN f."occupation" IS NULL THEN FALSE WHEN f."occupation" = '-' THEN FALSE ELSE CASE WHEN f."occupation" IN ('互联网营销师', '企业人力资源管理师', '健康管理师', '公共营养师', '养老护理员', '劳动关系协调员', '焊工', '电工', '电焊工', '选品员', '直播销售员', '视频创推员', '平台管理员') THEN TRUE WHEN f."occupation has marks" THEN NULL ELSE FALSE END END
             )
       )) AS r4,
  -- (occupation is 养老护理员, and kind of employer at the evaluation is not public institution or government body),
  -- and at least 4 years of work in this or a related occupation after the senior-worker certificate
  (CASE WHEN f."work.since-senior-worker" >= 48 THEN TRUE WHEN NOT (f."cert.senior-worker" <= DATE '2019-07-14') THEN FALSE ELSE f."work.since-senior-worker" >= 48 END
   AND (
         NOT (
               CASE WHEN f."evaluation.employer" IS NULL THEN FALSE ELSE f."evaluation.employer" IN ('public-institution', 'government') END
             )
         AND CASE WHEN f."occupation" IS NULL THEN FALSE WHEN f."occupation" = '-' THEN FALSE ELSE CASE WHEN f."occupation" = '养老护理员' THEN TRUE WHEN f."occupation has marks" THEN NULL ELSE FALSE END END
       )) AS r5,
  -- (occupation is 养老护理员, and kind of employer at the evaluation is not public institution or government body),
  -- and (one of: (1) senior-worker certificate (grade 3) or above: held, and graduation from an advanced
  -- technical school or technician college: held, and at least 3 years of work in this or a related occupation;
  -- (2) graduation from a technician college: held, and within 5 years of: the latest preparatory-technician
  -- certificate, and at least 2 years of work in this or a related occupation)
  ((
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
   AND (
         NOT (
               CASE WHEN f."evaluation.employer" IS NULL THEN FALSE ELSE f."evaluation.employer" IN ('public-institution', 'government') END
             )
         AND CASE WHEN f."occupation" IS NULL THEN FALSE WHEN f."occupation" = '-' THEN FALSE ELSE CASE WHEN f."occupation" = '养老护理员' THEN TRUE WHEN f."occupation has marks" THEN NULL ELSE FALSE END END
       )) AS r6,
  -- (occupation is 劳动关系协调员, and kind of employer at the evaluation is not public institution or government body),
  -- and at least 4 years of work in this or a related occupation after the senior-worker certificate
  (CASE WHEN f."work.since-senior-worker" >= 48 THEN TRUE WHEN NOT (f."cert.senior-worker" <= DATE '2019-07-14') THEN FALSE ELSE f."work.since-senior-worker" >= 48 END
   AND (
         NOT (
               CASE WHEN f."evaluation.employer" IS NULL THEN FALSE ELSE f."evaluation.employer" IN ('public-institution', 'government') END
             )
         AND CASE WHEN f."occupation" IS NULL THEN FALSE WHEN f."occupation" = '-' THEN FALSE ELSE CASE WHEN f."occupation" = '劳动关系协调员' THEN TRUE WHEN f."occupation has marks" THEN NULL ELSE FALSE END END
       )) AS r7,
  -- (occupation is 劳动关系协调员, and kind of employer at the evaluation is not public institution or government body),
  -- and (bachelor's degree or above (higher vocational college or university): held, and at least 2 years of work
  -- in this or a related occupation after the senior-worker certificate)
  ((
         f."edu.bachelor" <= DATE '2023-07-14'
         AND CASE WHEN f."work.since-senior-worker" >= 24 THEN TRUE WHEN NOT (f."cert.senior-worker" <= DATE '2021-07-14') THEN FALSE ELSE f."work.since-senior-worker" >= 24 END
       )
   AND (
         NOT (
               CASE WHEN f."evaluation.employer" IS NULL THEN FALSE ELSE f."evaluation.employer" IN ('public-institution', 'government') END
             )
         AND CASE WHEN f."occupation" IS NULL THEN FALSE WHEN f."occupation" = '-' THEN FALSE ELSE CASE WHEN f."occupation" = '劳动关系协调员' THEN TRUE WHEN f."occupation has marks" THEN NULL ELSE FALSE END END
       )) AS r8,
  -- (occupation is 劳动关系协调员, and kind of employer at the evaluation is not public institution or government body),
  -- and (master's degree or above: held, and at least 1 year of work in this or a related occupation after the
  -- senior-worker certificate)
  ((
         f."edu.master" <= DATE '2023-07-14'
         AND CASE WHEN f."work.since-senior-worker" >= 12 THEN TRUE WHEN NOT (f."cert.senior-worker" <= DATE '2022-07-14') THEN FALSE ELSE f."work.since-senior-worker" >= 12 END
       )
   AND (
         NOT (
               CASE WHEN f."evaluation.employer" IS NULL THEN FALSE ELSE f."evaluation.employer" IN ('public-institution', 'government') END
             )
         AND CASE WHEN f."occupation" IS NULL THEN FALSE WHEN f."occupation" = '-' THEN FALSE ELSE CASE WHEN f."occupation" = '劳动关系协调员' THEN TRUE WHEN f."occupation has marks" THEN NULL ELSE FALSE END END
       )) AS r9,
  -- (occupation is 劳动关系协调员, and kind of employer at the evaluation is not public institution or government body),
  -- and (doctorate: held, and at least 2 years of work in this or a related occupation)
  ((f."edu.doctor" <= DATE '2023-07-14' AND f."work.total" >= 24)
   AND (
         NOT (
               CASE WHEN f."evaluation.employer" IS NULL THEN FALSE ELSE f."evaluation.employer" IN ('public-institution', 'government') END
             )
         AND CASE WHEN f."occupation" IS NULL THEN FALSE WHEN f."occupation" = '-' THEN FALSE ELSE CASE WHEN f."occupation" = '劳动关系协调员' THEN TRUE WHEN f."occupation has marks" THEN NULL ELSE FALSE END END
       )) AS r10,
  -- (occupation is 劳动关系协调员, and kind of employer at the evaluation is not public institution or government body),
  -- and (one of: (1) senior-worker certificate (grade 3) or above: held, and graduation from an advanced
  -- technical school or technician college: held, and at least 3 years of work in this or a related occupation;
  -- (2) graduation from a technician college: held, and within 5 years of: the latest preparatory-technician
  -- certificate, and at least 2 years of work in this or a related occupation)
  ((
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
   AND (
         NOT (
               CASE WHEN f."evaluation.employer" IS NULL THEN FALSE ELSE f."evaluation.employer" IN ('public-institution', 'government') END
             )
         AND CASE WHEN f."occupation" IS NULL THEN FALSE WHEN f."occupation" = '-' THEN FALSE ELSE CASE WHEN f."occupation" = '劳动关系协调员' THEN TRUE WHEN f."occupation has marks" THEN NULL ELSE FALSE END END
       )) AS r11,
  -- (occupation is 焊工, and kind of employer at the evaluation is not public institution or government body), and
  -- at least 4 years of work in this very occupation after its senior-worker certificate
  (CASE WHEN f."work.since-own-senior-worker" >= 48 THEN TRUE WHEN NOT (f."cert.own-senior-worker" <= DATE '2019-07-14') THEN FALSE ELSE f."work.since-own-senior-worker" >= 48 END
   AND (
         NOT (
               CASE WHEN f."evaluation.employer" IS NULL THEN FALSE ELSE f."evaluation.employer" IN ('public-institution', 'government') END
             )
         AND CASE WHEN f."occupation" IS NULL THEN FALSE WHEN f."occupation" = '-' THEN FALSE ELSE CASE WHEN f."occupation" IN ('焊工', '电焊工') THEN TRUE WHEN f."occupation has marks" THEN NULL ELSE FALSE END END
       )) AS r12,
  -- (occupation is 焊工, and kind of employer at the evaluation is not public institution or government body), and
  -- (one of: (1) certificate of senior-worker or above in this very occupation: held, and graduation from an
  -- advanced technical school or technician college: held, and at least 3 years of work in this very occupation;
  -- (2) graduation from a technician college: held, and within 5 years of: the latest preparatory-technician
  -- certificate, and at least 2 years of work in this very occupation)
  ((
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
   AND (
         NOT (
               CASE WHEN f."evaluation.employer" IS NULL THEN FALSE ELSE f."evaluation.employer" IN ('public-institution', 'government') END
             )
         AND CASE WHEN f."occupation" IS NULL THEN FALSE WHEN f."occupation" = '-' THEN FALSE ELSE CASE WHEN f."occupation" IN ('焊工', '电焊工') THEN TRUE WHEN f."occupation has marks" THEN NULL ELSE FALSE END END
       )) AS r13,
  -- (occupation is 电工, and kind of employer at the evaluation is not public institution or government body), and
  -- at least 4 years of work in this very occupation after its senior-worker certificate
  (CASE WHEN f."work.since-own-senior-worker" >= 48 THEN TRUE WHEN NOT (f."cert.own-senior-worker" <= DATE '2019-07-14') THEN FALSE ELSE f."work.since-own-senior-worker" >= 48 END
   AND (
         NOT (
               CASE WHEN f."evaluation.employer" IS NULL THEN FALSE ELSE f."evaluation.employer" IN ('public-institution', 'government') END
             )
         AND CASE WHEN f."occupation" IS NULL THEN FALSE WHEN f."occupation" = '-' THEN FALSE ELSE CASE WHEN f."occupation" = '电工' THEN TRUE WHEN f."occupation has marks" THEN NULL ELSE FALSE END END
       )) AS r14,
  -- (occupation is 电工, and kind of employer at the evaluation is not public institution or government body), and
  -- (one of: (1) certificate of senior-worker or above in this very occupation: held, and graduation from an
  -- advanced technical school or technician college: held, and at least 3 years of work in this very occupation;
  -- (2) graduation from a technician college: held, and within 5 years of: the latest preparatory-technician
  -- certificate, and at least 2 years of work in this very occupation)
  ((
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
   AND (
         NOT (
               CASE WHEN f."evaluation.employer" IS NULL THEN FALSE ELSE f."evaluation.employer" IN ('public-institution', 'government') END
             )
         AND CASE WHEN f."occupation" IS NULL THEN FALSE WHEN f."occupation" = '-' THEN FALSE ELSE CASE WHEN f."occupation" = '电工' THEN TRUE WHEN f."occupation has marks" THEN NULL ELSE FALSE END END
       )) AS r15
FROM (SELECT *, translate("occupation", '（）()—－–─ 　	-', '') <> "occupation" AS "occupation has marks" FROM "hr"."workers") AS f
) AS s;
