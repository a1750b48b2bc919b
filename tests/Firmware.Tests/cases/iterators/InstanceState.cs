using System;
using System.Collections.Generic;

namespace Cases.Iterators;

/// <summary>An iterator of a class sees changes of its object between steps.</summary>
public static class InstanceState
{
    private sealed class Source
    {
        public int Limit = 3;
        private int _given;

        public IEnumerable<int> All()
        {
            while (_given < Limit)
            {
                yield return ++_given;
            }
        }
    }

    public static void Main()
    {
        var source = new Source();
        foreach (var value in source.All())
        {
            Console.WriteLine(value);
            if (value == 2)
            {
                source.Limit = 5;
            }
        }

        foreach (var value in source.All())
        {
            Console.WriteLine("none" + value);
        }
    }
}
