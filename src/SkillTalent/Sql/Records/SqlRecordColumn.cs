using System.Globalization;

namespace SkillTalent;

/// <summary>A column of a table of records, read so that NULL is unknown and nothing else is.</summary>
/// <param name="member">The member that it holds.</param>
/// <param name="column">The column; null: the member is absent in every row.</param>
/// <param name="absent">What a member that is left out is: unknown, or none.</param>
/// <param name="dialect">The database.</param>
/// <param name="alias">The table as the text names it.</param>
internal sealed class SqlRecordColumn(MemberSchema member, SqlColumn? column, FactState absent, SqlDialect dialect, string alias = "r")
{
    /// <summary>What stands for none, as the rules' own stage has it.</summary>
    private string None => member.Kind switch { MemberKind.Date => SqlDays.Never, MemberKind.Flag => "-1", _ => $"'{SqlRecordMember.NoCode}'" };

    private string Type => member.Kind switch { MemberKind.Date => "DATE", MemberKind.Flag => "INTEGER", MemberKind.Number => "DECIMAL(28, 4)", _ => "VARCHAR" };

    /// <summary>The column itself; null: there is none.</summary>
    public string? Ref => column is null ? null : $"{alias}.{SqlText.Name(column.Name)}";

    /// <summary>Whether a row without a value is unknown.</summary>
    public bool NullIsUnknown => NullIs == FactState.Unknown;

    /// <summary>Whether a row without a value is one that says nothing of the member.</summary>
    public bool NullIsAbsent => column is null || column.Null == SqlNull.Absent;

    public bool MayBeUnknown => NullIsUnknown || column?.Unknown is not null;

    /// <summary>The value; NULL is unknown.</summary>
    /// <param name="read">What is made of a value that is known and not none; null: nothing.</param>
    /// <param name="whenNull">What a row without a value comes to; null: as the column says.</param>
    public string Text(Func<string, string>? read = null, string? whenNull = null)
    {
        whenNull ??= NullIs == FactState.Never ? None : null;
        if (Ref is not { } name)
        {
            return whenNull ?? $"CAST(NULL AS {Type})";
        }

        string unknown = column!.Unknown is { } nobody ? $" WHEN {name} = {Stored(nobody)} THEN NULL" : "";
        string none = NoneStored is { } stored && (stored != None || read is not null) ? $" WHEN {name} = {stored} THEN {None}" : "";
        string empty = whenNull is null ? "" : $" WHEN {name} IS NULL THEN {whenNull}";
        string value = Value(name);
        value = read is null ? value : read(value);
        string before = empty + unknown + none;
        return before.Length == 0 ? value : $"CASE{before} ELSE {value} END";
    }

    /// <summary>What NULL means, for a remark.</summary>
    /// <param name="language">The language.</param>
    /// <param name="isStated">Whether no row may be without it.</param>
    public string Told(Language language, bool isStated)
    {
        bool zh = language == Language.Chinese;
        if (isStated && column is not null)
        {
            return zh ? $"{member.Name} 列 {SqlText.Name(column.Name)}（不得为 NULL）" : $"{member.Name} column {SqlText.Name(column.Name)} (NULL is an error)";
        }

        if (column is null)
        {
            return zh ? $"{member.Name} 没有列" : $"{member.Name} no column";
        }

        string meaning = column.Null == SqlNull.Absent
            ? NullIsUnknown ? SqlNull.Unknown.ToLabel().In(language) : SqlNull.Never.ToLabel().In(language)
            : column.Null.ToLabel().In(language);
        return zh ? $"{member.Name} 列 {SqlText.Name(column.Name)}（NULL 表示{meaning}）" : $"{member.Name} column {SqlText.Name(column.Name)} (NULL is {meaning})";
    }

    private FactState NullIs => column?.Null switch { SqlNull.Never => FactState.Never, SqlNull.Unknown => FactState.Unknown, _ => absent };

    private string? NoneStored => (column!.Never, member.Kind) switch
    {
        ({ } said, _) => Stored(said),
        (null, MemberKind.Date) when column.Form == SqlForm.Plain => SqlDays.Never,
        (null, MemberKind.Date or MemberKind.Text) => $"'{SqlRecordMember.NoCode}'",
        _ => null,
    };

    private string Value(string name) => (member.Kind, column!.Form) switch
    {
        (MemberKind.Date, SqlForm.Text) => $"CAST({name} AS DATE)",
        (MemberKind.Date or MemberKind.Text or MemberKind.Number, SqlForm.Plain) or (MemberKind.Flag, SqlForm.Integer) => name,
        (MemberKind.Flag, SqlForm.Plain) => $"CASE WHEN {name} THEN 1 WHEN NOT {name} THEN 0 END",
        _ => throw new ArgumentException($"The column of {member.Name} cannot be of the form {column.Form.ToCode()}: a day is plain or text, a flag plain or integer, and anything else plain.", nameof(name)),
    };

    private string Stored(string value) => (member.Kind, column!.Form) switch
    {
        (MemberKind.Date, SqlForm.Plain) => $"DATE {SqlText.Literal(value, dialect)}",
        (MemberKind.Date or MemberKind.Text, _) => SqlText.Literal(value, dialect),
        (MemberKind.Flag, SqlForm.Integer) when long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) => SqlText.Whole(number),
        _ => throw new ArgumentException($"The column of {member.Name} has no value that stands for never or unknown but NULL.", nameof(value)),
    };
}
