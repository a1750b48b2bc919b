using System;

namespace Cases.DataStructures;

/// <summary>A lift as a machine of states, with flags, events and switch expressions.</summary>
public static class Lift
{
    [Flags]
    private enum Floors
    {
        None = 0, Ground = 1, First = 2, Second = 4, Third = 8,
    }

    private enum Motion
    {
        Idle, Up, Down,
    }

    private sealed class Cabin
    {
        private Floors _wanted;

        public event Action<int>? Stopped;

        public int Floor { get; private set; }

        public Motion Motion { get; private set; }

        public void Call(Floors floors) => _wanted |= floors;

        public void Step()
        {
            Floor += Motion switch { Motion.Up => 1, Motion.Down => -1, _ => 0 };
            if (_wanted.HasFlag((Floors)(1 << Floor)))
            {
                _wanted &= ~(Floors)(1 << Floor);
                Stopped?.Invoke(Floor);
            }

            Motion = (Motion, Above: (int)_wanted >> (Floor + 1) != 0, Below: ((int)_wanted & ((1 << Floor) - 1)) != 0) switch
            {
                (_, false, false) => Motion.Idle,
                (Motion.Down, _, true) => Motion.Down,
                (_, true, _) => Motion.Up,
                _ => Motion.Down,
            };
        }
    }

    public static void Main()
    {
        var lift = new Cabin();
        var stops = "";
        lift.Stopped += floor => stops += floor;
        lift.Stopped += floor =>
        {
            if (floor == 2)
            {
                lift.Call(Floors.Ground);
            }
        };
        lift.Call(Floors.Third | Floors.First);
        for (var i = 0; i < 12; i++)
        {
            lift.Step();
            Console.Write($"{lift.Floor}{lift.Motion switch { Motion.Up => '^', Motion.Down => 'v', _ => '-' }} ");
            if (i == 2)
            {
                lift.Call(Floors.Second);
            }
        }

        Console.WriteLine();
        Console.WriteLine(stops);
        Console.WriteLine(Floors.First | Floors.Third);
        Console.WriteLine(lift.Motion);
    }
}
