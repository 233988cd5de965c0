using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Loader;

namespace SkillTalent.Cli.Databases;

/// <summary>Drivers that the command does not carry, from a folder.</summary>
internal static class DriverFolder
{
    /// <summary>Whether there can be any: not in a native command, which loads no assembly.</summary>
    [FeatureSwitchDefinition("SkillTalent.Cli.DriversFromFolders")]
    [FeatureGuard(typeof(RequiresUnreferencedCodeAttribute))]
    [SuppressMessage("Trimming", "IL4000", Justification = "A native command is published with the switch off (SkillTalent.Cli.csproj), so that there it is false.")]
    public static bool IsSupported => !AppContext.TryGetSwitch("SkillTalent.Cli.DriversFromFolders", out bool isEnabled) || isEnabled;

    /// <summary>A driver.</summary>
    /// <param name="assembly">The name of its assembly.</param>
    /// <param name="type">Its factory.</param>
    /// <param name="folder">Where it lies; null: beside the command.</param>
    /// <returns>The factory; null where there is none.</returns>
    [RequiresUnreferencedCode("A driver uses what it likes.")]
    public static DbProviderFactory? Find(string assembly, string type, string? folder)
    {
        string path = Path.GetFullPath(Path.Combine(folder ?? AppContext.BaseDirectory, assembly + ".dll"));
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            return Load(path).GetType(type)?.GetField("Instance", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) as DbProviderFactory;
        }
        catch (Exception e) when (e is BadImageFormatException or FileLoadException or FileNotFoundException)
        {
            return null;
        }
    }

    [RequiresUnreferencedCode("A driver uses what it likes.")]
    private static Assembly Load(string path)
    {
        // Its own parts and native library lie beside it, or where its .deps.json says.
        string folder = Path.GetDirectoryName(path)!;
        AssemblyLoadContext context = AssemblyLoadContext.Default;
        context.Resolving += (within, name) => Path.Combine(folder, name.Name + ".dll") is var part && File.Exists(part) ? within.LoadFromAssemblyPath(part) : null;
        return context.LoadFromAssemblyPath(path);
    }
}
