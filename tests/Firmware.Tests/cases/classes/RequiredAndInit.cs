using System;
using System.Diagnostics.CodeAnalysis;

namespace Cases.Classes;

/// <summary>Required members and init accessors, set by initialisers and by a constructor that promises them.</summary>
public static class RequiredAndInit
{
    private class Settings
    {
        public required string Host { get; init; }

        public required int Port;
        public int Timeout { get; init; } = 30;

        public string Full => Host + ":" + Port + "/" + Timeout;

        public Settings()
        {
        }

        [SetsRequiredMembers]
        public Settings(string host)
        {
            Host = host;
            Port = 80;
        }
    }

    private sealed class Secure : Settings
    {
        private readonly int _level;

        public int Level
        {
            get => _level;
            init => _level = value + 1;
        }
    }

    public static void Main()
    {
        Console.WriteLine(new Settings { Host = "a", Port = 1 }.Full);
        Console.WriteLine(new Settings("b") { Timeout = 5 }.Full);
        var secure = new Secure { Host = "c", Port = 443, Level = 2, Timeout = 9 };
        Console.WriteLine(secure.Full + secure.Level);
    }
}
