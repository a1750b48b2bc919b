using System;

namespace Cases.Inheritance;

/// <summary>Statics and protected members of a generic base seen from classes that close it differently.</summary>
public static class GenericBaseStatics
{
    private abstract class Counted<T>
    {
        protected static int _total;
        protected T _last;

        protected void Add(T value)
        {
            _last = value;
            _total++;
        }

        public int Total => _total;
    }

    private sealed class Words : Counted<string>
    {
        public int Put(string text)
        {
            Add(text);
            return _last.Length;
        }
    }

    private sealed class More : Counted<string>
    {
        public void Put() => Add("");
    }

    private sealed class Numbers : Counted<int>
    {
        public void Put(int value) => Add(value + _last);

        public int Last => _last;
    }

    public static void Main()
    {
        var words = new Words();
        var numbers = new Numbers();
        Console.WriteLine(words.Put("abc") + words.Put("de"));
        new More().Put();
        numbers.Put(5);
        numbers.Put(6);
        Console.WriteLine(words.Total + " " + numbers.Total + " " + numbers.Last);
    }
}
