using System;

namespace Cases.Classes;

/// <summary>The field keyword: a property with a backing field and one own accessor.</summary>
public static class FieldKeyword
{
    private class Thermostat
    {
        public int Target
        {
            get;
            set => field = value < 5 ? 5 : value > 30 ? 30 : value;
        } = 20;

        public string Name
        {
            get => field ?? "unnamed";
            set;
        }

        public int Reads
        {
            get => ++field;
        }

        public static int Made
        {
            get;
            private set => field = value * 10;
        }

        public Thermostat() => Made = 1;
    }

    public static void Main()
    {
        var one = new Thermostat();
        Console.WriteLine(one.Target);
        one.Target = 99;
        Console.WriteLine(one.Target);
        one.Target -= 80;
        Console.WriteLine(one.Target);
        Console.WriteLine(one.Name);
        one.Name = "hall";
        Console.WriteLine(one.Name);
        Console.WriteLine(one.Reads + one.Reads);
        Console.WriteLine(Thermostat.Made);
    }
}
