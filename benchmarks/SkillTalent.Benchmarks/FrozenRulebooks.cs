namespace SkillTalent.Benchmarks;

/// <summary>The rulebooks of 0.1 as they were, on which speed is compared: those of today grow.</summary>
internal static class FrozenRulebooks
{
    private const string Folder = "Frozen/0.1/";

    /// <summary>Reads them.</summary>
    public static PolicyCatalog Read()
    {
        System.Reflection.Assembly own = typeof(FrozenRulebooks).Assembly;
        (string Name, Stream Json)[] files =
        [
            .. own.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
                .Select(n => (n[Folder.Length..], own.GetManifestResourceStream(n)!)),
        ];
        try
        {
            return PolicyCatalog.Of(files);
        }
        finally
        {
            Array.ForEach(files, f => f.Json.Dispose());
        }
    }
}
