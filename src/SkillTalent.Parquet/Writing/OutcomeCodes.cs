using System.Runtime.InteropServices;
using ParquetSharp;

namespace SkillTalent.Parquet.Writing;

/// <summary>The codes of outcomes where the writer can find them: a dictionary of four.</summary>
internal sealed class OutcomeCodes : IDisposable
{
    private readonly GCHandle[] _pinned;
    private readonly ByteArray[] _codes;
    private ByteArray[] _values = [];

    public OutcomeCodes()
    {
        byte[][] codes = [.. Enum.GetValues<Outcome>().Order().Select(o => System.Text.Encoding.UTF8.GetBytes(o.ToCode()))];
        _pinned = [.. codes.Select(c => GCHandle.Alloc(c, GCHandleType.Pinned))];
        _codes = [.. codes.Select((c, i) => new ByteArray(_pinned[i].AddrOfPinnedObject(), c.Length))];
    }

    public void Write(ColumnWriter<ByteArray> column, byte[] outcomes)
    {
        if (_values.Length < outcomes.Length)
        {
            _values = new ByteArray[outcomes.Length];
        }

        for (int row = 0; row < outcomes.Length; row++)
        {
            _values[row] = _codes[outcomes[row]];
        }

        column.WriteBatch(_values.AsSpan(0, outcomes.Length));
    }

    public void Dispose()
    {
        foreach (GCHandle pinned in _pinned)
        {
            pinned.Free();
        }
    }
}
