using System.Globalization;

namespace SkillTalent;

/// <summary>
/// The facts that some requirements ask for on a day, divided into cells in which every test is answered alike. Whatever a worker's facts
/// are, they lie in one of the cells gone through: what holds in all of them holds for all workers. A cell is left out only where no worker
/// can lie in it; one that is gone through although nobody lies in it can only hide a finding.
/// </summary>
internal sealed partial class CellSpace
{
    private readonly List<FactTest> _leaves = [];
    private readonly Dictionary<(Fact, int, TestForm), int> _numbers = [];
    private readonly List<SlotInfo> _slots = [];
    private readonly Dictionary<FactSlot, int> _slotNumbers = [];
    private readonly SubjectSchema _schema;
    private readonly IReadOnlyList<int> _days;
    private readonly CellBlock[] _blocks;
    private readonly Truth[][][] _answers;
    private readonly LeafTree[] _roots;
    private readonly CancellationToken _cancellation;

    private CellSpace(IReadOnlyList<Requirement> roots, SubjectSchema schema, IReadOnlyList<int> days, CancellationToken cancellation)
    {
        _cancellation = cancellation;
        _schema = schema;
        _order = new StartOrder(schema);
        _days = days;
        _roots = [.. roots.Select(r => LeafTree.Of(r, Number))];
        for (int i = 0; i < _leaves.Count; i++)
        {
            AddSlots(i);
        }

        RelateWork();
        _blocks = [.. MakeBlocks().Select(Collapse)];
        _answers = [.. _blocks.Select(b => b.Cells.Select(c => Answers(b, c)).ToArray())];
        Order();
    }

    /// <summary>The tests, by their numbers.</summary>
    public IReadOnlyList<FactTest> Leaves => _leaves;

    /// <summary>The facts, by their numbers.</summary>
    public IReadOnlyList<SlotInfo> Slots => _slots;

    public IReadOnlyList<CellBlock> Blocks => _blocks;

    /// <summary>The cells that the facts were divided into, one by one or list by list: what it took to make them.</summary>
    public long Divided => _blocks.Sum(b => (long)b.Cells.Count);

    /// <summary>What the facts are about.</summary>
    public SubjectSchema Schema => _schema;

    /// <summary>The day asked.</summary>
    public int On => _days[0];

    /// <summary>Divides the facts of some requirements.</summary>
    /// <param name="roots">The requirements.</param>
    /// <param name="schema">What their facts are about.</param>
    /// <param name="days">The day asked, then the cut-off days.</param>
    /// <param name="cancellation">Gives up, here and in every walk.</param>
    /// <exception cref="CellBudgetException">The facts cannot be divided into few enough cells.</exception>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    public static CellSpace Of(IReadOnlyList<Requirement> roots, SubjectSchema schema, IReadOnlyList<int> days, CancellationToken cancellation = default) =>
        new(roots, schema, days, cancellation);

    private int Number(FactTest leaf)
    {
        if (!_numbers.TryGetValue(leaf.Key, out int number))
        {
            number = _leaves.Count;
            _numbers.Add(leaf.Key, number);
            _leaves.Add(leaf);
        }

        return number;
    }

    private void AddSlots(int number)
    {
        FactTest leaf = _leaves[number];
        SlotInfo slot = Slot(leaf.Fact, leaf.AsOf);
        slot.AddThresholds(Thresholds.Of(leaf, _days[leaf.AsOf]));
        if (leaf.Form.Other is { } other)
        {
            // A test of two facts is not answered by a cell of either: both answers are gone through where both are possible.
            slot.IsRelated = true;
            Slot(other, leaf.AsOf).IsRelated = true;
        }
        else
        {
            slot.AddLeaf(number);
        }
    }

    // A fact that is the same on every day has one slot, whichever day it is read on.
    private SlotInfo Slot(Fact fact, int asOf)
    {
        var key = new FactSlot(fact, fact.Source.IsTimeless ? 0 : asOf);
        if (!_slotNumbers.TryGetValue(key, out int number))
        {
            number = _slots.Count;
            _slotNumbers.Add(key, number);
            _slots.Add(new SlotInfo(fact, key.AsOf, _days[key.AsOf]));
        }

        return _slots[number];
    }

    // Work since a day is bounded by that day, and all work by birth: where the bound bites, the day is divided.
    private void RelateWork()
    {
        SlotInfo[] work = [.. _slots.Where(s => s.Fact.Kind == FactKind.Work)];
        SlotInfo? birth = _slots.FirstOrDefault(s => WorkerSchema.IsBirth(s.Fact));
        foreach (SlotInfo slot in work)
        {
            IEnumerable<long> bounds = slot.Thresholds.Select(t => (long)Day.Threshold(slot.Day, new CalendarPeriod((int)t + 1)));
            slot.IsRelated = true;
            if (slot.Fact.Source.RestsOn is { } since)
            {
                SlotInfo start = Slot(since, 0);
                start.IsRelated = true;
                start.AddThresholds(bounds.Append(slot.Day - 1));
            }

            birth?.AddThresholds(bounds);
        }

        _ = birth is null ? false : birth.IsRelated = true;
    }

    private IEnumerable<CellBlock> MakeBlocks()
    {
        var lists = new Dictionary<int, List<int>>();
        for (int i = 0; i < _slots.Count; i++)
        {
            if (_slots[i].Fact.Source is RecordFold { List: var list })
            {
                (lists.TryGetValue(list, out List<int>? there) ? there : lists[list] = []).Add(i);
            }
            else
            {
                yield return new CellBlock(null, [i], [.. _slots[i].Cells(_leaves, On).Select(c => new BlockCell([c], []))]);
            }
        }

        foreach ((int list, List<int> numbers) in lists)
        {
            yield return ListBlock.Of(_schema.Lists[list], list, _schema, numbers, _slots, Signature, _cancellation);
        }
    }

    // Cells that answer every test alike and bound nothing else alike are one.
    private CellBlock Collapse(CellBlock block)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return block with { Cells = [.. block.Cells.Where(c => seen.Add(Signature(block, c)))] };
    }

    private string Signature(CellBlock block, BlockCell cell) => string.Join(' ', block.Slots.Select((slot, i) => Signature(_slots[slot], cell.Slots[i])));

    private string Signature(SlotInfo slot, FactCell cell)
    {
        string answers = string.Concat(slot.Leaves.Select(l => Answer(_leaves[l], cell.Value) == Truth.True ? '1' : '0'));
        return !slot.IsRelated ? answers : cell.IsNever ? answers + "never" : string.Create(CultureInfo.InvariantCulture, $"{answers}{cell.Low}");
    }

    // The answers to the tests of a block's facts, in the order of its facts and of their tests: each test answers for itself.
    private Truth[] Answers(CellBlock block, BlockCell cell)
    {
        var answers = new List<Truth>();
        for (int i = 0; i < block.Slots.Count; i++)
        {
            foreach (int number in _slots[block.Slots[i]].Leaves)
            {
                answers.Add(Answer(_leaves[number], cell.Slots[i].Value));
            }
        }

        return [.. answers];
    }

    private Truth Answer(FactTest test, FactValue value) => test.PassingOn(_days[test.AsOf]).Hold(value);

    // Birth first, since it bounds everything, and work last, since everything bounds it.
    private void Order()
    {
        int[] order = [.. Enumerable.Range(0, _blocks.Length).OrderBy(i => Rank(_slots[_blocks[i].Slots[0]].Fact))];
        CellBlock[] blocks = [.. order.Select(i => _blocks[i])];
        Truth[][][] answers = [.. order.Select(i => _answers[i])];
        blocks.CopyTo(_blocks, 0);
        answers.CopyTo(_answers, 0);

        static int Rank(Fact fact) => WorkerSchema.IsBirth(fact) ? 0 : fact.Kind == FactKind.Work ? 2 : 1;
    }
}
