namespace SkillTalent;

/// <summary>Finds what provisions acknowledge although it is not found: the rule has changed, or the word never was true.</summary>
internal static class AcknowledgementCheck
{
    public static void Run(CheckContext context)
    {
        // An entry that is repeated carries its word with each repetition; one that bears it out is enough.
        foreach (IGrouping<string, Provision> entry in context.Catalog.Set.Provisions.Where(p => VersionCheck.InScope(context, p)).GroupBy(p => p.At, StringComparer.Ordinal))
        {
            Provision provision = entry.First();
            for (int i = 0; i < provision.Acknowledgements.Count; i++)
            {
                Acknowledgement word = provision.Acknowledgements[i];
                if (!context.IsUsed(provision, i) && (word.Code != CheckCode.HorizonPassed || context.Options.On is not null))
                {
                    context.Add(new CheckFinding(
                        CheckSeverity.Note,
                        new Reason(CheckCode.AcknowledgementUnused, ("provision", provision.BaseId), ("code", word.Code)),
                        provision.Rulebook,
                        provision.Place)
                    {
                        Provision = provision,
                        Pathway = word.Pathway,
                        By = word.By ?? word.Code,
                    });
                }
            }
        }
    }
}
