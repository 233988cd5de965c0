using Ardalis.GuardClauses;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SkillTalent;

// By convention such methods are found where IServiceCollection is found.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers SkillTalent.</summary>
public static class SkillTalentServiceCollectionExtensions
{
    /// <summary>
    /// Registers a <see cref="PolicyCatalog"/> and a <see cref="SkillTalentService"/> as singletons, unless there is one already.
    /// Called again, it adds to what was chosen before.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Chooses rulebooks and defaults; it is called at once.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddSkillTalent(this IServiceCollection services, Action<SkillTalentOptions>? configure = null)
    {
        Guard.Against.Null(services);
        SkillTalentOptions options = services.LastOrDefault(s => s.ServiceType == typeof(SkillTalentOptions))?.ImplementationInstance as SkillTalentOptions
            ?? new SkillTalentOptions();
        configure?.Invoke(options);
        services.TryAddSingleton(options);
        services.TryAddSingleton(static s => s.GetRequiredService<SkillTalentOptions>().Catalog);
        services.TryAddSingleton(static s => new SkillTalentService(s.GetRequiredService<PolicyCatalog>(), s.GetRequiredService<SkillTalentOptions>()));
        return services;
    }
}
