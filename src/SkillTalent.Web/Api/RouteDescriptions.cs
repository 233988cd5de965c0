namespace SkillTalent.Web.Api;

/// <summary>What the description of a route says it reads and answers.</summary>
internal static class RouteDescriptions
{
    public static RouteHandlerBuilder Reads<T>(this RouteHandlerBuilder route)
        where T : notnull => route.Accepts<T>("application/json").ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType);

    public static RouteHandlerBuilder Answers<T>(this RouteHandlerBuilder route) =>
        route.Produces<T>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
}
