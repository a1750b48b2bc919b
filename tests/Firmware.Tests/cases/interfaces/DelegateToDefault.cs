using System;

namespace Cases.Interfaces;

/// <summary>Delegates bound to default, explicit and static members of an interface.</summary>
public static class DelegateToDefault
{
    private interface ISpeak
    {
        string Speak(string to) => "hi " + to;

        static string Shout(string to) => "HI " + to;
    }

    private sealed class Quiet : ISpeak
    {
    }

    private sealed class Robot : ISpeak
    {
        private int _calls;

        string ISpeak.Speak(string to) => "beep " + to + ++_calls;
    }

    public static void Main()
    {
        ISpeak robot = new Robot();
        Func<string, string> first = ((ISpeak)new Quiet()).Speak;
        Func<string, string> second = robot.Speak;
        Func<string, string> third = ISpeak.Shout;
        Console.WriteLine(first("a"));
        Console.WriteLine(second("b"));
        Console.WriteLine(robot.Speak("c"));
        Console.WriteLine(second("d"));
        Console.WriteLine(third("e"));
    }
}
