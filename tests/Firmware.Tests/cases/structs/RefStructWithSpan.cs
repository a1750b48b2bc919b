using System;

namespace Cases.Structs;

/// <summary>A ref struct holds spans and passes them on.</summary>
public static class RefStructWithSpan
{
    private ref struct Reader(ReadOnlySpan<byte> data)
    {
        private ReadOnlySpan<byte> _rest = data;

        public byte Byte()
        {
            var value = _rest[0];
            _rest = _rest[1..];
            return value;
        }

        public int Short() => Byte() | Byte() << 8;

        public ReadOnlySpan<byte> Block()
        {
            var length = Byte();
            var block = _rest[..length];
            _rest = _rest[length..];
            return block;
        }

        public readonly bool AtEnd => _rest.IsEmpty;
    }

    public static void Main()
    {
        var reader = new Reader([0x34, 0x12, 3, 7, 8, 9, 255]);
        Console.WriteLine(reader.Short());
        var block = reader.Block();
        Console.WriteLine(block.Length + " " + block[2]);
        var copy = reader;
        Console.WriteLine(copy.Byte());
        Console.WriteLine(reader.AtEnd);
        Console.WriteLine(copy.AtEnd);
    }
}
