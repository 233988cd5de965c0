using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SkillTalent.Tests.Json;

/// <summary>A rulebook with one fault of structure.</summary>
/// <param name="What">The fault and where it was put.</param>
/// <param name="Book">The rulebook.</param>
/// <param name="IsOpen">Whether the place takes values of several kinds, of which a schema cannot know the right one.</param>
internal sealed record BookMutation(string What, JsonNode Book, bool IsOpen)
{
    // Member names are data here, or any value is taken.
    private static readonly string[] Open = [".where", ".assume", ".forEach", ".expect", ".table", "$.choices", "worker.facts", "enterprise.facts"];

    /// <summary>Each change at each kind of place: what stands under the same two names is changed once.</summary>
    public static IEnumerable<BookMutation> Of(string json)
    {
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        string[] paths = [.. Walk(JsonNode.Parse(json)!).Select(n => n.GetPath())];
        for (int i = 0; i < paths.Length; i++)
        {
            if (!kinds.Add(Kind(paths[i])))
            {
                continue;
            }

            foreach ((string what, Func<JsonNode, bool> change) in Changes)
            {
                JsonNode book = JsonNode.Parse(json)!;
                if (change(Walk(book).ElementAt(i)))
                {
                    yield return new BookMutation($"{what} at {paths[i]}", book, Open.Any(paths[i].Contains));
                }
            }
        }
    }

    private static string Kind(string path) => string.Join('.', Regex.Replace(path, @"\[\d+\]", "[]").Split('.').TakeLast(2));

    public override string ToString() => What;

    private static (string What, Func<JsonNode, bool> Change)[] Changes =>
    [
        ("a member too many", at => at is JsonObject o && o.TryAdd("unheard-of", 1)),
        ("a member missing", Remove),
        ("a number", at => Replace(at, JsonValue.Create(7))),
        ("a text", at => Replace(at, JsonValue.Create("unheard-of"))),
        ("a list", at => Replace(at, new JsonArray())),
        ("an object", at => Replace(at, new JsonObject { ["unheard-of"] = 1 })),
        ("null", at => Replace(at, null)),
    ];

    private static bool Remove(JsonNode at) => at.Parent is JsonObject parent && parent.Remove(at.GetPropertyName());

    private static bool Replace(JsonNode at, JsonNode? with)
    {
        if (at.Parent is null)
        {
            return false;
        }

        at.ReplaceWith(with);
        return true;
    }

    private static IEnumerable<JsonNode> Walk(JsonNode node)
    {
        IEnumerable<JsonNode> inner = node switch
        {
            JsonObject o => o.Select(p => p.Value).OfType<JsonNode>(),
            JsonArray a => a.OfType<JsonNode>(),
            _ => [],
        };
        return inner.SelectMany(Walk).Prepend(node);
    }
}
