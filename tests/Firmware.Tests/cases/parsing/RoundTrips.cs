using System;

namespace Cases.Parsing;

/// <summary>Random bits to text and back.</summary>
public static class RoundTrips
{
    public static void Main()
    {
        var state = 88172645463325252UL;
        for (var i = 0; i < 60; i++)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            var value = BitConverter.UInt64BitsToDouble(state);
            var text = value.ToString();
            Console.WriteLine(text + " " + value.ToString("E17") + " " + double.Parse(text).Equals(value));
            var single = BitConverter.UInt32BitsToSingle((uint)state);
            text = single.ToString();
            Console.WriteLine(text + " " + float.Parse(text).Equals(single));
        }
    }
}
