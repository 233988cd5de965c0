namespace SkillTalent.Tests.Architecture;

/// <summary>
/// Holds the shape of the library: folders depend one way (<see cref="Layers"/>), public types do not change,
/// and nothing static does.
/// </summary>
public class ArchitectureTests
{
    [Fact]
    public void EveryType_LivesInAFolderThatLayersKnows()
    {
        var faults = Library.Types
            .Where(t => !Library.IsGenerated(t) && t != typeof(Codes))
            .Where(t => Layers.Of(t) is not { } layer || !Layers.Allowed.ContainsKey(layer))
            .Select(t => $"{t}: declare it in a file of a folder that Layers names");

        AssertNone(faults);
    }

    [Fact]
    public void EveryType_HasAFolderOfItsOwn() => AssertNone(Folders.InDoubt);

    [Fact]
    public void EveryType_IsInTheOneNamespace()
    {
        // Extensions of IServiceCollection are found where it is found.
        var faults = Library.Types
            .Where(t => !Library.IsGenerated(t) && t.DeclaringType is null)
            .Where(t => t.Namespace != "SkillTalent" && !(Layers.Of(t) == "DependencyInjection" && t.Namespace == "Microsoft.Extensions.DependencyInjection"));

        AssertNone(faults.Select(t => $"{t}: its namespace is to be SkillTalent"));
    }

    [Fact]
    public void Folders_UseOnlyWhatTheyMay()
    {
        var faults =
            from type in Library.Types
            let layer = Layers.Of(type)
            where layer is not null && Layers.Allowed.ContainsKey(layer)
            from used in TypeUses.Of(type)
            let usedLayer = Layers.Of(used)
            where usedLayer is not null && !Layers.Allowed[layer].Contains(usedLayer)
            select $"{type} uses {used}: {Name(layer)} may not use {Name(usedLayer)}";

        AssertNone(faults);
    }

    [Fact]
    public void Arrows_RunOneWay()
    {
        var circles =
            from layer in Layers.Allowed.Keys
            from used in Layers.Allowed[layer]
            where used != layer && Layers.Allowed[used].Contains(layer)
            select $"{Name(layer)} and {Name(used)} may use each other";

        AssertNone(circles);
    }

    [Fact]
    public void PublicTypes_AreImmutable()
    {
        // Options are set by the caller in a callback, by the convention of Microsoft.Extensions.
        var types = Library.PublicTypes
            .Where(t => !(Layers.Of(t) == "DependencyInjection" && t.Name.EndsWith("Options", StringComparison.Ordinal)));

        AssertNone(types.SelectMany(Immutability.PublicFaults));
    }

    [Fact]
    public void NoStaticField_Changes()
    {
        AssertNone(Library.Types.SelectMany(Immutability.StaticFaults));
    }

    private static string Name(string layer) => layer == Layers.Root ? "the root namespace" : layer;

    private static void AssertNone(IEnumerable<string> faults)
    {
        string[] all = [.. faults.Distinct().Order(StringComparer.Ordinal)];
        Assert.True(all.Length == 0, string.Join(Environment.NewLine, all));
    }
}
