using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Cases.Gc;

internal static class InheritedFields
{
    private class Animal
    {
        public object Owner;
        public byte Legs;
    }

    private class Dog : Animal
    {
        public string Name;
        public long Age;
    }

    private sealed class Puppy : Dog
    {
        public object Toy;
        public new object Owner;
    }

    public static void Main()
    {
        var dogs = new Animal[30];
        for (var i = 0; i < dogs.Length; i++)
        {
            var puppy = new Puppy { Legs = 4, Name = new string('d', i), Age = i, Toy = new int[i], Owner = i };
            ((Animal)puppy).Owner = new int[] { i };
            dogs[i] = puppy;
        }

        GC.Collect();
        GC.KeepAlive(new byte[500]);
        long sum = 0;
        foreach (Puppy puppy in dogs)
        {
            sum += puppy.Name.Length + puppy.Age + ((int[])puppy.Toy).Length + (int)puppy.Owner + ((int[])((Animal)puppy).Owner)[0];
        }

        Console.WriteLine(sum);
    }
}
