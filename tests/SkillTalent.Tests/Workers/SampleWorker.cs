namespace SkillTalent.Tests.Workers;

/// <summary>A worker with every member that the form has.</summary>
internal static class SampleWorker
{
    public const string Json =
        """
        {
          "reference": "A-17",
          "birth": "1990-05-01",
          "sex": "female",
          "occupation": "焊工",
          "residence": "330800",
          "employment": [ { "from": "2012-07-01", "to": "2016-03-31", "related": true }, { "from": "2016-04-01" } ],
          "certificates": [
            { "level": "senior-worker", "issued": "2018-06-30", "occupation": "钳工", "class": "manufacturing", "shortage": true },
            { "foreign": "tw-grade-b", "issued": "2019-06-30" }
          ],
          "titles": [ { "rank": "assistant", "series": "engineering", "issued": "2019-01-01" } ],
          "education": [
            { "level": "college", "school": "technician-college", "class": "senior", "graduated": "2012-06-30", "relatedMajor": true, "assessed": false, "student": false }
          ],
          "post": { "frontline": true, "shortageOccupation": false, "employer": "enterprise", "appointedLevel": "chief-technician", "kind": "worker" },
          "employer": { "kind": "enterprise", "size": "small", "industry": "通用设备制造业", "headcount": 280 },
          "contract": { "from": "2016-04-01", "to": false },
          "monthlyPay": 8765.43,
          "honours": [ "national-technical-expert", { "code": "jiangsu-artisan", "date": "2021-05-01" } ],
          "contests": [
            { "tier": "city", "class": 1, "place": 2, "of": 40, "team": 3, "role": "staff", "occupation": "焊工", "year": 2023 },
            { "tier": "provincial", "date": "2022-09-09" }
          ],
          "claims": [ { "provision": "cn/skill-upgrade-subsidy", "date": "2020-02-29", "amount": 1500.5, "level": "senior-worker", "occupation": "焊工" } ],
          "insurance": { "since": "2022-01-01", "months": 20, "monthsOnEnd": 18 },
          "broughtIn": "2023-05-01",
          "ownsHome": false,
          "spouse": { "ownsHome": true, "residence": "330700", "level": "technician" },
          "spouseOwnsHome": true,
          "leaseFiled": true,
          "fullTimeInProvinceSince": "2015-01-01",
          "returnedAfterYears": 5,
          "retiredOn": false,
          "underSanction": false,
          "purchase": { "day": "2023-06-01", "kept": false },
          "facts": { "my/hukou": true, "my/points": 12.5, "my/day": "2024-02-29" },
          "records": { "patents": [ { "granted": "2022-05-01", "kind": "invention", "owners": 2, "own": true }, { "granted": "2023-01-31" } ] }
        }
        """;
}
