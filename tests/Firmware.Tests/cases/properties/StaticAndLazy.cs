using System;

namespace Cases.Properties;

/// <summary>Static properties with side effects, lazily made values and nested objects.</summary>
public static class StaticAndLazy
{
    private sealed class Lamp
    {
        public int Level { get; set; }

        public Lamp Child { get; init; }
    }

    private static class House
    {
        private static Lamp _lamp;

        public static int Made { get; private set; }

        public static Lamp Lamp
        {
            get
            {
                if (_lamp == null)
                {
                    Made++;
                    _lamp = new Lamp { Child = new Lamp { Level = 3 } };
                }

                return _lamp;
            }
        }
    }

    public static void Main()
    {
        House.Lamp.Level++;
        House.Lamp.Child.Level *= 5;
        House.Lamp.Level += House.Lamp.Child.Level;
        Console.WriteLine(House.Lamp.Level);
        Console.WriteLine(House.Made);
        if (House.Lamp is { Child: { Level: > 10, Child: null } child })
        {
            Console.WriteLine(child.Level);
        }
    }
}
