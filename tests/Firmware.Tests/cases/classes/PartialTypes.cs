using System;

namespace Cases.Classes;

/// <summary>A class in parts with partial methods, properties and constructors.</summary>
public static partial class PartialTypes
{
    private partial class Machine
    {
        private int _state;

        partial void OnChange(int value);

        public partial string Name { get; set; }

        public partial int Next();

        partial void Never();

        public partial Machine(int state);

        public int State
        {
            get => _state;
            set
            {
                _state = value;
                OnChange(value);
                Never();
            }
        }
    }

    private partial class Machine
    {
        private string _name = "m";

        public partial Machine(int state) => _state = state;

        public partial string Name
        {
            get => _name + _state;
            set => _name = value;
        }

        public partial int Next() => ++State;

        partial void OnChange(int value) => Console.WriteLine("changed " + value);
    }

    public static void Main()
    {
        var machine = new Machine(5);
        Console.WriteLine(machine.Next());
        machine.Name = "x";
        Console.WriteLine(machine.Name);
        Other();
    }
}

public static partial class PartialTypes
{
    private static void Other() => Console.WriteLine("other part");
}
