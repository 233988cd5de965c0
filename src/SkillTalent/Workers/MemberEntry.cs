using System.Text.Json;

namespace SkillTalent;

/// <summary>A plain member of the worker.</summary>
internal sealed class MemberEntry(ShapeMember<Worker> member) : WorkerEntry(member.Name)
{
    public override IReadOnlyList<MemberSchema> Members { get; } = member.IsLaid ? [member.Schema()] : [];

    public override IReadOnlyList<FormMember> Form { get; } = member.IsWritten ? [member.Form()] : [];

    public override string? JsonSchema => member.IsWritten ? member.JsonSchema : null;

    public override Worker Read(Worker worker, JsonObjectCursor o) => member.IsWritten ? member.Read(worker, o) : worker;

    public override void Write(Utf8JsonWriter writer, Worker worker)
    {
        if (member.IsWritten)
        {
            member.Write(writer, worker);
        }
    }

    public override void Lay(Worker worker, Span<ItemValue> values)
    {
        if (member.IsLaid)
        {
            values[0] = member.Get(worker);
        }
    }

    public override Worker Set(Worker worker, int index, ItemValue value) => member.Set(worker, value);

    public override string? Told(Worker worker) => member.IsWritten && member.Get(worker).State != FactState.Unknown ? Name : null;
}
