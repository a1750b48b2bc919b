namespace Speed;

/// <summary>The bitwise CRC-32 of 8191 bytes; C -Os takes 409,673.</summary>
internal static class Crc32
{
    private static void Main()
    {
        var data = new byte[8191];
        for (var i = 0; i < data.Length; i++)
        {
            data[i] = (byte)i;
        }

        Counter.Start();
        Counter.Stop((int)Of(data));
    }

    private static uint Of(byte[] data)
    {
        var crc = uint.MaxValue;
        foreach (var value in data)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            }
        }

        return ~crc;
    }
}
