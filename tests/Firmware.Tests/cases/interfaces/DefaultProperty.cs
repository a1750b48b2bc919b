using System;

namespace Cases.Interfaces;

/// <summary>Default getters and setters, one of which the class overrides.</summary>
public static class DefaultProperty
{
    private interface ISetting
    {
        int Raw { get; set; }

        int Percent
        {
            get => Raw / 10;
            set => Raw = value * 10;
        }

        string Unit => "%";
    }

    private sealed class Dimmer : ISetting
    {
        public int Raw { get; set; }
    }

    private sealed class Heater : ISetting
    {
        private int _raw;

        public int Raw
        {
            get => _raw;
            set => _raw = value > 500 ? 500 : value;
        }

        string ISetting.Unit => "deg";
    }

    public static void Main()
    {
        ISetting[] all = [new Dimmer(), new Heater()];
        foreach (var one in all)
        {
            one.Percent = 70;
            one.Percent++;
            Console.WriteLine(one.Raw + " " + one.Percent + one.Unit);
        }
    }
}
