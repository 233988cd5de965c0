using System.Text;

namespace SkillTalent.Tests.Cli;

/// <summary>A place that takes nothing more, such as a full disk.</summary>
internal sealed class FullWriter : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => throw new IOException("No space left on device");
}
