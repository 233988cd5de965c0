using System.Reflection;

// A stranger's program: it knows the package and nothing of the repository.
// ---- the README's snippet goes here; until there is one, the assembly is loaded by name ----
var library = Assembly.Load("SkillTalent");
// ---- end of the snippet ----

Console.WriteLine($"Consumer: {library.GetName().Name} {library.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion}");
