namespace SkillTalent;

/// <summary>A list of records of a subject: its members, and which of them is the day from which a record holds.</summary>
internal sealed record RecordSchema(string Name, IReadOnlyList<MemberSchema> Members, string Day)
{
    public int IndexOf(string member)
    {
        for (int i = 0; i < Members.Count; i++)
        {
            if (Members[i].Name == member)
            {
                return i;
            }
        }

        return -1;
    }
}
