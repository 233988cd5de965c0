namespace SkillTalent.Tests.Rules;

/// <summary>What each requirement says it demands, and what it says of somebody who does not meet it.</summary>
public class RequirementTextTests
{
    private static readonly LocalDate On = new(2023, 7, 14);

    [Theory]
    [InlineData("date", """{ "fact": "f", "elapsed": { "atLeast": "P0D" } }""", "fact: held", "已事实")]
    [InlineData("date", """{ "fact": "f", "elapsed": { "atLeast": "P2Y" } }""", "at least 2 years since: fact", "事实满2年")]
    [InlineData("date", """{ "fact": "f", "elapsed": { "atLeast": "-P12M" } }""", "fact: past, or at most 1 year ahead", "已事实，或距事实不超过1年")]
    [InlineData("date", """{ "fact": "f", "elapsed": { "under": "P31Y" } }""", "less than 31 years since: fact", "事实未满31年")]
    [InlineData("date", """{ "fact": "f", "elapsed": { "within": "P12M" } }""", "within 1 year of: fact", "事实之日起1年内")]
    [InlineData("date", """{ "fact": "f", "from": "2021-01-01" }""", "fact on or after 2021-01-01", "2021年1月1日以后（含当日）事实")]
    [InlineData("date", """{ "fact": "f", "before": "2023-01-01" }""", "fact before 2023-01-01", "2023年1月1日以前（不含当日）事实")]
    [InlineData("date", """{ "fact": "f", "from": "2021-01-01", "before": "2023-01-01" }""", "fact from 2021-01-01 to 2022-12-31", "2021年1月1日至2022年12月31日之间事实")]
    [InlineData("date", """{ "fact": "f", "between": { "of": "g", "from": "-P1Y", "to": "P3Y" } }""", "fact from 1 year before to 3 years after: fact", "事实在“事实”前1年至后3年之间")]
    [InlineData("flag", """{ "fact": "f", "is": true }""", "fact", "事实")]
    [InlineData("flag", """{ "fact": "f", "is": false }""", "not the case: fact", "不属于：事实")]
    [InlineData("choice", """{ "fact": "f", "in": [ "senior-worker", "technician" ] }""", "fact is senior or technician", "事实为高或技")]
    [InlineData("number", """{ "fact": "f", "compare": { "atLeast": 12.5 } }""", "fact: at least 12.5", "事实不少于12.5")]
    [InlineData("number", """{ "fact": "f", "compare": { "atMost": 12.5 } }""", "fact: at most 12.5", "事实不超过12.5")]
    [InlineData("number", """{ "fact": "f", "compare": { "atLeast": 1, "atMost": 12.5 } }""", "fact: from 1 to 12.5", "事实在1至12.5之间")]
    [InlineData("number", """{ "fact": "f", "compare": { "atLeast": 3, "atMost": 3 } }""", "fact: 3", "事实为3")]
    [InlineData("work", """{ "fact": "f", "worked": { "atLeast": "P4Y" } }""", "at least 4 years of fact", "事实满4年")]
    [InlineData("date", """{ "all": [ { "fact": "f", "elapsed": { "atLeast": "P2Y" } }, { "fact": "g", "before": "2019-01-01" } ] }""", "at least 2 years since: fact, and fact before 2019-01-01", "事实满2年，并且2019年1月1日以前（不含当日）事实")]
    [InlineData("date", """{ "any": [ { "fact": "f", "elapsed": { "atLeast": "P2Y" } }, { "fact": "g", "before": "2019-01-01" } ] }""", "at least 2 years since: fact, or fact before 2019-01-01", "事实满2年，或者2019年1月1日以前（不含当日）事实")]
    [InlineData("date", """{ "any": [ { "all": [ { "fact": "f", "elapsed": { "atLeast": "P2Y" } }, { "fact": "f", "before": "2019-01-01" } ] }, { "fact": "g", "before": "2019-01-01" } ] }""", "one of: (1) at least 2 years since: fact, and fact before 2019-01-01; (2) fact before 2019-01-01", "下列之一：①事实满2年，并且2019年1月1日以前（不含当日）事实；②2019年1月1日以前（不含当日）事实")]
    [InlineData("date", """{ "any": [ { "all": [ { "fact": "f", "elapsed": { "atLeast": "P2Y" } }, { "fact": "g", "from": "2019-01-01" } ] }, { "fact": "g", "before": "2019-01-01" } ] }""", "one of: (1) at least 2 years since: fact, and fact on or after 2019-01-01; (2) fact before 2019-01-01", "下列之一：①事实满2年，并且2019年1月1日以后（含当日）事实；②2019年1月1日以前（不含当日）事实")]
    [InlineData("flag", """{ "not": { "fact": "f", "is": true } }""", "not the case: fact", "不属于：事实")]
    [InlineData("date", """{ "not": { "fact": "f", "elapsed": { "under": "P1Y" } } }""", "not: less than 1 year since: fact", "不得有此情形：事实未满1年")]
    [InlineData("date", """{ "all": [ { "fact": "f", "elapsed": { "atLeast": "P2Y" } } ] }""", "at least 2 years since: fact", "事实满2年")]
    public void WhatIsDemanded(string kind, string rule, string english, string chinese)
    {
        OneFact one = OneFact.Rule(kind, rule);

        Assert.Equal((english, chinese), (one.Demand(Language.English), one.Demand(Language.Chinese)));
    }

    // Of the other day of a date rule it is known that it is 2020-01-01.
    [Theory]
    [InlineData("date", """{ "fact": "f", "elapsed": { "atLeast": "P0D" } }""", "2023-07-15", "fact: from 2023-07-15", "须已事实，2023年7月15日起满足")]
    [InlineData("date", """{ "fact": "f", "elapsed": { "atLeast": "P0D" } }""", "never", "fact: not yet", "须已事实，目前未事实")]
    [InlineData("date", """{ "fact": "f", "elapsed": { "atLeast": "P0D" } }""", "unknown", "not known whether held: fact", "尚未提供：是否已事实")]
    [InlineData("date", """{ "fact": "f", "elapsed": { "atLeast": "P2Y" } }""", "2023-01-14", "at least 2 years since: fact; now: 6 months; from 2025-01-14", "事实满2年（目前：6个月，2025年1月14日起满足）")]
    [InlineData("date", """{ "fact": "f", "elapsed": { "atLeast": "P2Y" } }""", "2023-07-15", "at least 2 years since: fact; now: 2023-07-15; from 2025-07-15", "事实满2年（目前：2023年7月15日，2025年7月15日起满足）")]
    [InlineData("date", """{ "fact": "f", "elapsed": { "atLeast": "P2Y" } }""", "2023-07-14", "at least 2 years since: fact; now: 0 months; from 2025-07-14", "事实满2年（目前：0个月，2025年7月14日起满足）")]
    [InlineData("date", """{ "fact": "f", "elapsed": { "atLeast": "P2Y" } }""", "never", "at least 2 years since: fact; now: none", "事实满2年（目前：无）")]
    [InlineData("date", """{ "fact": "f", "elapsed": { "atLeast": "P2Y" } }""", "unknown", "at least 2 years since: fact; not known: fact", "事实满2年（尚未提供：事实）")]
    [InlineData("date", """{ "fact": "f", "elapsed": { "atLeast": "-P12M" } }""", "2024-07-15", "fact: past, or at most 1 year ahead; now: 2024-07-15; from 2023-07-15", "已事实，或距事实不超过1年（目前：2024年7月15日，2023年7月15日起满足）")]
    [InlineData("date", """{ "fact": "f", "elapsed": { "under": "P31Y" } }""", "1992-07-14", "less than 31 years since: fact; now: 31 years", "事实未满31年（目前：31年）")]
    [InlineData("date", """{ "fact": "f", "elapsed": { "within": "P12M" } }""", "2022-07-13", "within 1 year of: fact; now: 1 year", "事实之日起1年内（目前：1年）")]
    [InlineData("date", """{ "fact": "f", "elapsed": { "within": "P12M" } }""", "2023-07-15", "within 1 year of: fact; now: 2023-07-15; from 2023-07-15", "事实之日起1年内（目前：2023年7月15日，2023年7月15日起满足）")]
    [InlineData("date", """{ "fact": "f", "from": "2021-01-01" }""", "2020-12-31", "fact on or after 2021-01-01; now: 2020-12-31", "2021年1月1日以后（含当日）事实（目前：2020年12月31日）")]
    [InlineData("date", """{ "fact": "f", "before": "2023-01-01" }""", "2023-01-01", "fact before 2023-01-01; now: 2023-01-01", "2023年1月1日以前（不含当日）事实（目前：2023年1月1日）")]
    [InlineData("date", """{ "fact": "f", "from": "2021-01-01", "before": "2023-01-01" }""", "2023-01-01", "fact from 2021-01-01 to 2022-12-31; now: 2023-01-01", "2021年1月1日至2022年12月31日之间事实（目前：2023年1月1日）")]
    [InlineData("date", """{ "fact": "f", "between": { "of": "g", "from": "-P1Y", "to": "P3Y" } }""", "2023-01-02", "fact from 1 year before to 3 years after: fact; now: 2023-01-02", "事实在“事实”前1年至后3年之间（目前：2023年1月2日）")]
    [InlineData("date", """{ "fact": "f", "between": { "of": "g", "from": "-P1Y", "to": "P3Y" } }""", "unknown", "fact from 1 year before to 3 years after: fact; not known: fact", "事实在“事实”前1年至后3年之间（尚未提供：事实）")]
    [InlineData("flag", """{ "fact": "f", "is": true }""", "false", "fact; now: no", "事实（目前：否）")]
    [InlineData("flag", """{ "fact": "f", "is": true }""", "unknown", "not known whether: fact", "尚未提供：是否事实")]
    [InlineData("flag", """{ "fact": "f", "is": false }""", "true", "must not hold: fact", "事实（须无此情形）")]
    [InlineData("flag", """{ "fact": "f", "is": false }""", "unknown", "not known whether: fact (must not hold)", "尚未提供：是否事实（须无此情形）")]
    [InlineData("choice", """{ "fact": "f", "in": [ "senior-worker", "technician" ] }""", "1", "fact is senior or technician; now: junior", "事实为高或技（目前：初）")]
    [InlineData("choice", """{ "fact": "f", "in": [ "senior-worker", "technician" ] }""", "unknown", "fact is senior or technician; not known: fact", "事实为高或技（尚未提供：事实）")]
    [InlineData("number", """{ "fact": "f", "compare": { "atLeast": 12.5 } }""", "1249", "fact: at least 12.5; now: 12.49", "事实不少于12.5（目前：12.49）")]
    [InlineData("number", """{ "fact": "f", "compare": { "atLeast": 12.5 } }""", "unknown", "fact: at least 12.5; not known: fact", "事实不少于12.5（尚未提供：事实）")]
    [InlineData("number", """{ "fact": "f", "compare": { "atMost": 12.5 } }""", "1251", "fact: at most 12.5; now: 12.51", "事实不超过12.5（目前：12.51）")]
    [InlineData("number", """{ "fact": "f", "compare": { "atLeast": 1, "atMost": 12.5 } }""", "1251", "fact: from 1 to 12.5; now: 12.51", "事实在1至12.5之间（目前：12.51）")]
    [InlineData("number", """{ "fact": "f", "compare": { "atLeast": 3, "atMost": 3 } }""", "400", "fact: 3; now: 4", "事实为3（目前：4）")]
    [InlineData("work", """{ "fact": "f", "worked": { "atLeast": "P4Y" } }""", "unknown", "at least 4 years of fact; not known: fact", "事实满4年（尚未提供：事实）")]
    [InlineData("date", """{ "all": [ { "fact": "f", "elapsed": { "atLeast": "P2Y" } }, { "fact": "g", "before": "2019-01-01" } ] }""", "2023-01-14", "at least 2 years since: fact; now: 6 months; from 2025-01-14 | fact before 2019-01-01; now: 2020-01-01", "事实满2年（目前：6个月，2025年1月14日起满足） | 2019年1月1日以前（不含当日）事实（目前：2020年1月1日）")]
    [InlineData("date", """{ "any": [ { "fact": "f", "elapsed": { "atLeast": "P2Y" } }, { "fact": "g", "before": "2019-01-01" } ] }""", "2023-01-14", "one of these is needed: (1) at least 2 years since: fact; now: 6 months; from 2025-01-14; (2) fact before 2019-01-01; now: 2020-01-01", "须符合下列一项：①事实满2年（目前：6个月，2025年1月14日起满足）；②2019年1月1日以前（不含当日）事实（目前：2020年1月1日）")]
    [InlineData("date", """{ "any": [ { "all": [ { "fact": "f", "elapsed": { "atLeast": "P2Y" } }, { "fact": "f", "before": "2019-01-01" } ] }, { "fact": "g", "before": "2019-01-01" } ] }""", "2023-01-14", "one of these is needed: (1) at least 2 years since: fact; now: 6 months; from 2025-01-14, and fact before 2019-01-01; now: 2023-01-14; (2) fact before 2019-01-01; now: 2020-01-01", "须符合下列一项：①事实满2年（目前：6个月，2025年1月14日起满足），并且2019年1月1日以前（不含当日）事实（目前：2023年1月14日）；②2019年1月1日以前（不含当日）事实（目前：2020年1月1日）")]
    [InlineData("date", """{ "any": [ { "all": [ { "fact": "f", "elapsed": { "atLeast": "P2Y" } }, { "fact": "g", "from": "2019-01-01" } ] }, { "fact": "g", "before": "2019-01-01" } ] }""", "2023-01-14", "one of these is needed: (1) at least 2 years since: fact; now: 6 months; from 2025-01-14; (2) fact before 2019-01-01; now: 2020-01-01", "须符合下列一项：①事实满2年（目前：6个月，2025年1月14日起满足）；②2019年1月1日以前（不含当日）事实（目前：2020年1月1日）")]
    [InlineData("flag", """{ "not": { "fact": "f", "is": true } }""", "true", "must not hold: fact", "事实（须无此情形）")]
    [InlineData("flag", """{ "not": { "fact": "f", "is": true } }""", "unknown", "not known whether: fact (must not hold)", "尚未提供：是否事实（须无此情形）")]
    [InlineData("date", """{ "not": { "fact": "f", "elapsed": { "under": "P1Y" } } }""", "2023-01-14", "must not hold: less than 1 year since: fact; from 2024-01-14", "事实未满1年（须无此情形，2024年1月14日起满足）")]
    [InlineData("date", """{ "all": [ { "fact": "f", "elapsed": { "atLeast": "P2Y" } } ] }""", "2023-01-14", "at least 2 years since: fact; now: 6 months; from 2025-01-14", "事实满2年（目前：6个月，2025年1月14日起满足）")]
    public void WhatIsNotMet(string kind, string rule, string value, string english, string chinese)
    {
        OneFact one = OneFact.Rule(kind, rule);
        FactValue f = Value(kind, value);
        FactValue g = kind == "date" ? Value(kind, "2020-01-01") : FactValue.Unknown;

        Assert.Equal((english, chinese), (one.Unmet(On, f, g, Language.English), one.Unmet(On, f, g, Language.Chinese)));
    }

    private static FactValue Value(string kind, string text) => (text, kind) switch
    {
        ("never", _) => FactValue.Never,
        ("unknown", _) => FactValue.Unknown,
        (_, "date") => FactValue.Of(Day.Of(NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value)),
        (_, "flag") => FactValue.Flag(text == "true"),
        _ => FactValue.Of(long.Parse(text, System.Globalization.CultureInfo.InvariantCulture)),
    };
}
