using System.Text;

namespace SkillTalent.Web.Tests;

/// <summary>One kind of request that clients make again and again.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Make">Makes it.</param>
/// <param name="Start">How the answer begins.</param>
internal sealed record LoadRow(string Name, Func<HttpRequestMessage> Make, string Start)
{
    public byte[] Begins { get; } = Encoding.UTF8.GetBytes(Start);
}
