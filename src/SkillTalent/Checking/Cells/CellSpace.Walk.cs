namespace SkillTalent;

/// <content>Going through the cells.</content>
internal sealed partial class CellSpace
{
    private readonly StartOrder _order;

    /// <summary>Goes through the cells until the visitor says to stop.</summary>
    /// <param name="budget">The most cells to go through.</param>
    /// <param name="wanted">
    /// Which requirements, by their numbers, are to hold, and which are not to. What some answers already rule out is not gone through further.
    /// </param>
    /// <param name="visit">Is given the answers to the tests and the cells of the blocks, both of which change; says whether to go on.</param>
    /// <returns>The cells gone through; cells that are ruled out together count as one.</returns>
    /// <exception cref="CellBudgetException">There are more cells than that.</exception>
    public long Walk(long budget, IReadOnlyList<(int Root, bool Holds)> wanted, Func<Truth[], int[], bool> visit)
    {
        var walk = new Walker(this, budget, wanted, visit);
        _ = walk.Block(0);
        return walk.Cells;
    }

    /// <summary>The cell of a fact among the cells of the blocks.</summary>
    public FactCell CellOf(int slot, int[] chosen)
    {
        for (int b = 0; b < _blocks.Length; b++)
        {
            for (int i = 0; i < _blocks[b].Slots.Count; i++)
            {
                if (_blocks[b].Slots[i] == slot)
                {
                    return _blocks[b].Cells[chosen[b]].Slots[i];
                }
            }
        }

        throw new InvalidOperationException("Every fact is in a block.");
    }

    /// <summary>
    /// What one cell tells of each fact, by its number: a range where what else holds in the cell may leave only some of its values possible.
    /// </summary>
    public FactValue[] ValuesIn(int[] chosen)
    {
        int works = _slots.Count(s => s.Fact.Kind == FactKind.Work);
        var values = new FactValue[_slots.Count];
        for (int b = 0; b < _blocks.Length; b++)
        {
            for (int i = 0; i < _blocks[b].Slots.Count; i++)
            {
                int number = _blocks[b].Slots[i];
                SlotInfo slot = _slots[number];
                FactCell cell = _blocks[b].Cells[chosen[b]].Slots[i];
                bool isOneOf = slot.Fact.Kind == FactKind.Work ? works > 1 : WorkerSchema.IsBirth(slot.Fact) || slot.IsRelated;
                values[number] = cell.IsNever ? FactValue.Never
                    : isOneOf ? FactValue.Between(cell.Low, cell.High)
                    : slot.Fact.Kind == FactKind.Work ? FactValue.Of(cell.Low)
                    : cell.Value;
            }
        }

        return values;
    }

    /// <summary>What a test of any rule says of what a cell tells: unknown where it asks for a fact of which the cell tells nothing.</summary>
    public Truth Said(FactTest test, FactValue[] values)
    {
        int number = test.Form.Other is null ? SlotOf(test.Fact, test.AsOf) : -1;
        return number < 0 ? Truth.Unknown : Answer(test, values[number]);
    }

    /// <summary>The number of a fact's slot; -1 where no test reads it.</summary>
    public int SlotOf(Fact fact, int asOf) =>
        _slotNumbers.TryGetValue(new FactSlot(fact, fact.Source.IsTimeless ? 0 : asOf), out int number) ? number : -1;

    /// <summary>The slot from whose day a slot of work counts; -1: from the beginning.</summary>
    public int StartOf(SlotInfo work) => work.Fact.Source.RestsOn is { } since ? SlotOf(since, 0) : -1;

    private sealed class Walker
    {
        private readonly CellSpace _space;
        private readonly long _budget;
        private readonly (int Root, Truth Not)[] _wanted;
        private readonly Func<Truth[], int[], bool> _visit;
        private readonly Truth[] _answers;
        private readonly int[] _chosen;
        private readonly FactCell[] _cells;
        private readonly List<int> _work = [];
        private readonly int[] _pairs;
        private readonly int _birth;

        public Walker(CellSpace space, long budget, IReadOnlyList<(int Root, bool Holds)> wanted, Func<Truth[], int[], bool> visit)
        {
            _space = space;
            _budget = budget;
            _wanted = [.. wanted.Select(w => (w.Root, w.Holds ? Truth.False : Truth.True))];
            _visit = visit;
            _answers = new Truth[space._leaves.Count];
            Array.Fill(_answers, Truth.Unknown);
            _chosen = new int[space._blocks.Length];
            _cells = new FactCell[space._slots.Count];
            _pairs = [.. Enumerable.Range(0, space._leaves.Count).Where(i => space._leaves[i].Form.Other is not null)];
            _birth = space._slots.FindIndex(s => WorkerSchema.IsBirth(s.Fact));
        }

        public long Cells { get; private set; }

        public bool Block(int number)
        {
            if (IsRuledOut())
            {
                return Count();
            }

            if (number == _space._blocks.Length)
            {
                return Pair(0);
            }

            CellBlock block = _space._blocks[number];
            bool work = _space._slots[block.Slots[0]].Fact.Kind == FactKind.Work;
            for (int c = 0; c < block.Cells.Count; c++)
            {
                BlockCell cell = block.Cells[c];
                for (int i = 0; i < block.Slots.Count; i++)
                {
                    _cells[block.Slots[i]] = cell.Slots[i];
                }

                if (work ? !WorkFits(block.Slots[0]) : !FollowsBirth(block))
                {
                    continue;
                }

                _chosen[number] = c;
                Answer(number, c);
                if (work)
                {
                    _work.Add(block.Slots[0]);
                }

                bool goOn = Block(number + 1);
                if (work)
                {
                    _work.RemoveAt(_work.Count - 1);
                }

                if (!goOn)
                {
                    return false;
                }
            }

            foreach (int leaf in block.Slots.SelectMany(s => _space._slots[s].Leaves))
            {
                _answers[leaf] = Truth.Unknown;
            }

            return true;
        }

        private bool IsRuledOut()
        {
            foreach ((int root, Truth not) in _wanted)
            {
                if (_space._roots[root].Evaluate(_answers) == not)
                {
                    return true;
                }
            }

            return false;
        }

        private bool Count()
        {
            if ((Cells & 0xFFF) == 0)
            {
                _space._cancellation.ThrowIfCancellationRequested();
            }

            return ++Cells <= _budget ? true : throw new CellBudgetException();
        }

        private void Answer(int block, int cell)
        {
            int next = 0;
            foreach (int slot in _space._blocks[block].Slots)
            {
                foreach (int leaf in _space._slots[slot].Leaves)
                {
                    _answers[leaf] = _space._answers[block][cell][next++];
                }
            }
        }

        // Tests of two days: both answers, where the cells of the days allow both.
        private bool Pair(int number)
        {
            if (number == _pairs.Length)
            {
                return Count() && (IsRuledOut() || _visit(_answers, _chosen));
            }

            FactTest leaf = _space._leaves[_pairs[number]];
            var pair = (PairForm)leaf.Form;
            Truth holds = pair.Hold(Bounds(leaf.Fact, leaf.AsOf), Bounds(pair.Second, leaf.AsOf));
            foreach (bool answer in (bool[])[true, false])
            {
                if (holds != (answer ? Truth.False : Truth.True))
                {
                    _answers[_pairs[number]] = answer.ToTruth();
                    if (!Pair(number + 1))
                    {
                        return false;
                    }
                }
            }

            _answers[_pairs[number]] = Truth.Unknown;
            return true;
        }

        private FactValue Bounds(Fact fact, int asOf)
        {
            FactCell cell = _cells[_space.SlotOf(fact, asOf)];
            return cell.IsNever ? FactValue.Never : FactValue.Between(cell.Low, cell.High);
        }

        // No record of a life is older than it.
        private bool FollowsBirth(CellBlock block)
        {
            if (_birth < 0 || block.List is not { } list)
            {
                return true;
            }

            foreach (int slot in block.Slots)
            {
                if (_space._slots[slot].Fact.Source is RecordFold { Effect: RecordEffect.Down } first && first.Alternatives.All(a => a.Shift.IsZero)
                    && !_cells[slot].IsNever && !BirthBound.Allows(list, _cells[slot], _cells[_birth].Low))
                {
                    return false;
                }
            }

            return true;
        }

        private bool WorkFits(int slot)
        {
            SlotInfo work = _space._slots[slot];
            FactCell months = _cells[slot];
            int start = _space.StartOf(work);
            if (start >= 0 && _cells[start].IsNever != months.IsNever)
            {
                return false;
            }

            if (months.IsNever)
            {
                return true;
            }

            return (start < 0 || months.Low <= MonthsSince(_cells[start].Low, work.Day))
                && (_birth < 0 || months.Low <= MonthsSince(_cells[_birth].Low, work.Day))
                && _work.TrueForAll(other => _cells[other].IsNever || (Agree(slot, other) && Agree(other, slot)));
        }

        private static long MonthsSince(long day, int on) => day == Day.First ? long.MaxValue : Day.MonthsBetween((int)Math.Min(day, on), on);

        // What counts from an earlier day and to a later one is not less.
        private bool Agree(int longer, int shorter)
        {
            SlotInfo a = _space._slots[longer];
            SlotInfo b = _space._slots[shorter];
            return a.Day < b.Day || !StartsNoLater(a, b) || _cells[longer].High >= _cells[shorter].Low;
        }

        private bool StartsNoLater(SlotInfo a, SlotInfo b)
        {
            int start = _space.StartOf(a);
            int other = _space.StartOf(b);
            return start < 0
                || (other >= 0 && (start == other
                    || _cells[start].High <= _cells[other].Low
                    || _space._order.NeverLater(_space._slots[start].Fact, _space._slots[other].Fact)));
        }
    }
}
