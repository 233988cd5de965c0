using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Rules;

/// <summary>What is told of a record that is partly unknown is what all ways in which it may turn out come to, no more and no less.</summary>
public class FoldBoundsLaw
{
    private const int Day = 20_000;

    private static readonly string[] Kinds = ["a", "b", "c"];
    private static readonly string[] Classes = ["x", "y"];

    private static readonly RecordSchema Schema = new(
        "records", [new("flag", MemberKind.Flag), new("kind", MemberKind.Text, Kinds), new("class", MemberKind.Text, Classes), new("day", MemberKind.Date)], "day");

    [Law(2000)]
    public void BoundsAreThoseOfAllWays(Draw draw)
    {
        Fact fact = Derived(draw);
        ItemValue[] values = [.. Enumerable.Range(0, 3).Select(m => draw.Chance(60) ? ItemValue.Unknown : draw.Of(Ways(m))), ItemValue.OfDay(Day - 100)];

        FactValue[] ways = [.. Completed(values, 0).Select(known => Sample(fact, known))];
        Assert.All(ways, w => Assert.False(w.IsOpen));
        Assert.Equal(ways.Aggregate((a, b) => a.Or(b)), Sample(fact, values));
    }

    private static Fact Derived(Draw draw)
    {
        DatedQuery[] alternatives = [.. draw.Several(1, 4, () => new DatedQuery(Query(draw), Shift: new CalendarPeriod(draw.Int(0, 2))))];
        var label = new LocalizedText("事实", "fact");
        return draw.Int(0, 2) switch
        {
            0 => new Fact("first", FactKind.Date, label, new FirstFold(Schema, alternatives)) { Index = 0 },
            1 => new Fact("any", FactKind.Flag, label, new AnyFold(Schema, Query(draw), untilMember: -1)) { Index = 0 },
            _ => new Fact("count", FactKind.Number, label, new CountFold(Schema, Query(draw), withinYear: false)) { Index = 0 },
        };
    }

    private static RecordQuery Query(Draw draw) => new(0, draw.Several(0, 4, () => draw.Int(0, 2) switch
    {
        0 => (RecordTest)new RecordFlagTest(0, draw.Chance(50)),
        1 => new RecordTextTest(1, draw.Some(Kinds)),
        _ => new RecordTextTest(2, draw.Some(Classes)),
    }));

    private static IEnumerable<ItemValue[]> Completed(ItemValue[] values, int member) => member == 3
        ? [values]
        : (values[member].State == FactState.Unknown ? Ways(member) : [values[member]])
            .SelectMany(v => Completed([.. values[..member], v, .. values[(member + 1)..]], member + 1));

    private static ItemValue[] Ways(int member) => member switch
    {
        0 => [ItemValue.OfFlag(true), ItemValue.OfFlag(false), ItemValue.None],
        1 => [.. Kinds.Select(ItemValue.OfText), ItemValue.None],
        _ => [.. Classes.Select(ItemValue.OfText), ItemValue.None],
    };

    // Records that were sorted tell the same as those that are read one by one.
    private static FactValue Sample(Fact fact, ItemValue[] values)
    {
        FactValue[] both =
        [
            .. ((RecordSorter?[]?[])[null, [RecordSorter.Of(Schema, [fact])]]).Select(sorters =>
                fact.Source.Sample(fact, new Subject([], [[new SubjectRecord(values, Day - 100, SkillTalent.Day.Last)]], null, new Dictionary<string, FactValue>()) { Sorters = sorters }, Day)),
        ];
        Assert.Equal(both[0], both[1]);
        return both[0];
    }
}
