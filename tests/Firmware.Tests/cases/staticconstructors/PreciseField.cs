using System;

namespace Cases.StaticConstructors;

/// <summary>A static constructor runs at the first access to a static field.</summary>
public static class PreciseField
{
    private static class Settings
    {
        public static int Level = 5;
        public const int Constant = 7;

        static Settings()
        {
            Console.WriteLine("constructor");
            Level++;
        }
    }

    private static class Written
    {
        public static int Value = 1;

        static Written()
        {
            Console.WriteLine("constructor of the written");
            Value = 2;
        }
    }

    public static void Main()
    {
        Console.WriteLine(Settings.Constant);
        Console.WriteLine("before");
        Console.WriteLine(Settings.Level);
        Settings.Level++;
        Console.WriteLine(Settings.Level);
        Written.Value = 10;
        Console.WriteLine(Written.Value);
    }
}
