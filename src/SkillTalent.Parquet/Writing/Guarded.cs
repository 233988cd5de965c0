using ParquetSharp;

namespace SkillTalent.Parquet.Writing;

/// <summary>What the writer's own library throws, as what it means: that the target cannot be written to.</summary>
internal static class Guarded
{
    public static void Write(Action write)
    {
        try
        {
            write();
        }
        catch (ParquetException e)
        {
            throw new IOException("The result cannot be written.", e);
        }
    }

    public static void Quietly(Action close)
    {
        try
        {
            close();
        }
        catch (Exception e) when (e is ParquetException or IOException or ObjectDisposedException or UnauthorizedAccessException)
        {
            // Told before, or nobody asks any more.
        }
    }
}
