namespace SkillTalent;

/// <summary>What rules may ask of a kind of subject.</summary>
internal sealed record SubjectSchema(string Name, IReadOnlyList<MemberSchema> Members, IReadOnlyList<RecordSchema> Lists)
{
    public int IndexOfMember(string name)
    {
        for (int i = 0; i < Members.Count; i++)
        {
            if (Members[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    public int IndexOfList(string name)
    {
        for (int i = 0; i < Lists.Count; i++)
        {
            if (Lists[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}
