using SkillTalent.Tests.Generators;

namespace SkillTalent.Tests.Extending;

/// <summary>
/// The drill: forms and a fold that the library has never seen, written in this folder alone, are answered right by every reading.
/// </summary>
public class DrillTests
{
    [Law(60)]
    public void EveryReadingAnswersNewFormsAndANewFold(Draw draw)
    {
        RandomRule random = RandomRule.Tree(draw, assumptions: false);
        Fact least = LeastPlace(random.Facts.Count);
        Requirement root = Tree(draw, random, least);
        Subject subject = RandomSubjects.Subject(draw, random.Facts);
        Subject after = RandomSubjects.Filled(draw, subject, random.Facts);
        FactSlots slots = FactSlots.Of([root]);
        var context = new TimelineContext(subject, random.CutOffs);
        foreach (int day in random.DaysToAsk(draw, subject).Take(40))
        {
            int[] days = [.. random.CutOffs.Select(c => c?.For(day) ?? day)];
            FactSet facts = FactSet.Project(subject, slots, days);
            Truth truth = root.Evaluate(facts);

            // Timeline.
            Assert.Equal(truth, TimelineReading.Of(root, context).At(day));

            // The unknown filled in.
            Truth then = root.Evaluate(FactSet.Project(after, slots, days));
            Assert.True(truth == Truth.Unknown || truth == then);

            // Words.
            Assert.All(Enum.GetValues<Language>(), language => Assert.NotEmpty(SentenceReading.Demand(root).Text(language)));
            Assert.Equal(truth == Truth.True, StandingReading.Unmet(root, facts, context).Length == 0);
            Assert.Equal(truth == Truth.Unknown, StandingReading.Missing(root, facts).Any());

            // Columns.
            Assert.Equal(truth, InColumns(root, slots, facts, days));

            // Cells: a value and the one that stands for its cell answer alike.
            foreach (FactTest test in root.Tests().Where(t => t.Form.Other is null && facts[t.Fact, t.AsOf].IsKnown))
            {
                FactValue value = facts[test.Fact, test.AsOf];
                FactCell cell = Thresholds.Cells(Thresholds.Of(test, facts.DayOf(test.AsOf)), long.MinValue, ValueRange.Greatest).Single(c => c.Low <= value.Number && value.Number <= c.High);
                ValueRanges passing = test.PassingOn(facts.DayOf(test.AsOf));
                Assert.Equal(passing.Contains(value.Number), passing.Contains(cell.Value.Number));
            }
        }
    }

    private static Requirement Tree(Draw draw, RandomRule random, Fact least)
    {
        Fact[] dates = [.. random.Facts.Where(f => f.Kind == FactKind.Date)];
        Requirement[] own =
        [
            .. dates.Select(f => new FactTest(f, new WindowForm(draw.Of(new CalendarPeriod(0), new CalendarPeriod(12), new CalendarPeriod(18)), draw.Of(new CalendarPeriod(24), new CalendarPeriod(60, 1))))),
            new FactTest(least, new OutsideForm(1, draw.Int(2, 5))),
        ];
        Requirement drawn = draw.Of(own);
        return draw.Int(0, 3) switch
        {
            0 => new AllRequirement([drawn, random.Root]),
            1 => new AnyRequirement([new NotRequirement(drawn), draw.Of(own)]),
            2 => new AnyRequirement([random.Root, new AllRequirement([draw.Of(own), drawn])]),
            _ => drawn,
        };
    }

    private static Fact LeastPlace(int index)
    {
        int list = WorkerSchema.Instance.IndexOfList("contests");
        RecordSchema contests = WorkerSchema.Instance.Lists[list];
        return new Fact("drill.least-place", FactKind.Number, new LocalizedText("名次", "place"), new LeastFold(contests, new RecordQuery(list, []), contests.IndexOf("place"))) { Index = index };
    }

    private static Truth InColumns(Requirement root, FactSlots slots, FactSet facts, int[] days)
    {
        var columns = new List<Column>();
        foreach (FactSlot slot in slots.All.Select(s => SlotPlan.Normal(s, days)).Distinct())
        {
            var plan = new SlotPlan(slot);
            foreach (FactTest test in root.Tests())
            {
                foreach (FactSlot read in test.Slots.Where(s => SlotPlan.Normal(s, days) == slot))
                    plan.Add(read.Fact == test.Fact && test.Form.Other is null ? test : null, days[read.AsOf], days[0]);
            }

            foreach (ColumnEncoding encoding in plan.Encodings.Take(1))
            {
                var writer = new ColumnWriter(slot, encoding, 1, days[0]);
                writer.Set(0, facts.Subject.Sample(slot.Fact, slot.AsOf, days[slot.AsOf]));
                columns.Add(writer.Build());
            }
        }

        var builder = new ProgramBuilder(columns, days);
        Kleene<int> value = builder.Read(root);
        var program = new BulkProgram(builder.Steps, [value.True, value.Possible], [], [], columns, BulkProgram.WideRegisters);
        Block block = program.NewBlock();
        block.Move(0, 1);
        Column[] all = [.. columns];
        program.Run(block, all);
        bool sure = (program.Mask(block, value.True, all)[0] & 1) != 0;
        bool possible = (program.Mask(block, value.Possible, all)[0] & 1) != 0;
        return sure ? Truth.True : possible ? Truth.Unknown : Truth.False;
    }
}
