using System;

namespace Cases.Classes;

/// <summary>Many small objects of different types are distinct and keep their contents.</summary>
public static class ManyObjects
{
    private sealed class Small
    {
        public byte Value;
    }

    private sealed class Wide
    {
        public long Value;
        public Small Small;
        public Wide Previous;
    }

    public static void Main()
    {
        Wide last = null;
        for (var i = 0; i < 500; i++)
        {
            last = new Wide { Value = (long)i * i * i, Small = new Small { Value = (byte)i }, Previous = last };
        }

        long sum = 0;
        var index = 499;
        var wrong = 0;
        for (var item = last; item != null; item = item.Previous)
        {
            sum += item.Value + item.Small.Value;
            if (item.Value != (long)index * index * index || item.Small.Value != (byte)index)
            {
                wrong++;
            }

            index--;
        }

        Console.WriteLine(sum);
        Console.WriteLine(wrong);
    }
}
