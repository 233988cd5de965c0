namespace SkillTalent.Parquet.Reading;

/// <summary>Binds a fact to the column in which it stands, or says why it cannot be read from it.</summary>
internal static class ColumnBinding
{
    public static FactColumn Bind(string file, CompiledPolicy policy, SlotPlan plan, ParquetField field, SqlColumn said, Func<Fact, string, string?>? words)
    {
        FactSlot slot = plan.Slot;
        Fact fact = slot.Fact;
        ColumnEncoding encoding = CompiledPolicy.Encoding(plan, PopulationLayout.Full);
        (int day, int on) = (policy.DayOf(slot), policy.Day);
        TextReading Texts() => new(fact, said, on, WhenNull(fact, said), words);
        FactColumn? column = (fact.Kind, field.Form, said.Form) switch
        {
            (FactKind.Choice, StoredForm.Text, not SqlForm.Integer) => new ChoiceColumn(slot, field, said, encoding, Texts()),
            (_, StoredForm.Text, not SqlForm.Integer) => new TextColumn(slot, field, said, encoding, day, on, Texts()),
            (FactKind.Date, StoredForm.Day or StoredForm.LocalTime, SqlForm.Plain) => new DayColumn(slot, field, said, on),
            (FactKind.Flag, StoredForm.Flag, SqlForm.Plain) or (FactKind.Flag, StoredForm.Whole, not SqlForm.Text) => new FlagColumn(slot, field, said),
            (FactKind.Choice, StoredForm.Whole, SqlForm.Integer) => new NumberColumn(slot, field, said, encoding, day, on),
            (FactKind.Number, StoredForm.Whole, not SqlForm.Text)
                or (FactKind.Number or FactKind.Work, StoredForm.Whole or StoredForm.Decimal or StoredForm.Real, SqlForm.Plain) => new NumberColumn(slot, field, said, encoding, day, on),
            _ => null,
        };
        return column ?? throw ParquetError.Of(file, Expectation(fact, field, said), field.Name);
    }

    private static FactValue WhenNull(Fact fact, SqlColumn said) => said.Null switch
    {
        SqlNull.Never => FactValue.Never,
        SqlNull.Unknown => FactValue.Unknown,
        _ => fact.WhileAbsent with { Assumed = false },
    };

    private static string Expectation(Fact fact, ParquetField field, SqlColumn said) => (fact.Kind, said.Form) switch
    {
        (FactKind.Date, SqlForm.Text) => "a column of texts",
        (FactKind.Date, _) => $"a column of DATE, of TIMESTAMP without a zone, or of texts; this one is {field.Told}, which is to be cast to DATE",
        (FactKind.Choice, SqlForm.Integer) => $"a column of whole numbers; this one is {field.Told}",
        (FactKind.Choice, _) => $"a column of texts, or of whole numbers that are said to be places of choices (form integer); this one is {field.Told}",
        (FactKind.Flag, _) => $"a column of BOOLEAN, of 0 and 1, or of texts; this one is {field.Told}",
        (FactKind.Number, SqlForm.Integer) => $"a column of whole numbers; this one is {field.Told}",
        _ => $"a column of numbers, or of texts; this one is {field.Told}",
    };
}
