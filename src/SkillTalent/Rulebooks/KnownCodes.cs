namespace SkillTalent;

/// <summary>The codes that an open member of records is known to have: those that rulebooks declare, and those that their rules test.</summary>
internal sealed class KnownCodes
{
    private readonly List<string> _all = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    // As they are compared: made once for each code, not for each comparison.
    private readonly List<string> _folded = [];
    private int _undeclared;

    /// <summary>All of them, in the order in which they came.</summary>
    public IReadOnlyList<string> All => _all;

    /// <summary>Takes note of codes that a rulebook declares.</summary>
    public void Declare(IEnumerable<string> codes)
    {
        foreach (string code in codes)
        {
            Add(code);
        }
    }

    /// <summary>Takes note of a code that a rule tests.</summary>
    /// <exception cref="InputFormatException">It looks like a slip of one that is known, or there are too many that no rulebook declares.</exception>
    public void Mention(JsonCursor at)
    {
        string code = at.AsString();
        if (_known.Contains(code))
        {
            return;
        }

        if (++_undeclared > at.Limits.UndeclaredCodes)
        {
            throw at.Input.Beyond(at.Path, nameof(InputLimits.UndeclaredCodes), at.Limits.UndeclaredCodes, "codes that rules test and no \"records\" declares");
        }

        int slip = Nearest.Slip(Nearest.Folded(code), _folded);
        if (slip >= 0)
        {
            throw at.Fail($"one of: {string.Join(", ", _all)} (did you mean \"{_all[slip]}\"? A new code so like it is declared under \"records\")");
        }

        Add(code);
    }

    private void Add(string code)
    {
        if (_known.Add(code))
        {
            _all.Add(code);
            _folded.Add(Nearest.Folded(code));
        }
    }
}
