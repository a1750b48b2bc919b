using System;

namespace Cases.ArrayMembers;

/// <summary>Array.Copy boxes, unboxes, casts and widens.</summary>
public static class CopyConverts
{
    private enum Color : short
    {
        Red = 3,
        Blue = -4,
    }

    private class Animal
    {
        public virtual string Name => "animal";
    }

    private sealed class Dog : Animal
    {
        public override string Name => "dog";
    }

    public static void Main()
    {
        var objects = new object[3];
        Array.Copy(new[] { 1, 2, 3 }, objects, 3);
        Console.WriteLine((int)objects[2]);
        var numbers = new int[3];
        Array.Copy(objects, numbers, 3);
        Console.WriteLine(numbers[1]);
        Animal[] animals = [new Dog(), null, new Dog()];
        var dogs = new Dog[3];
        Array.Copy(animals, dogs, 3);
        Console.WriteLine(dogs[2].Name);
        Array.Copy(dogs, animals, 2);
        Console.WriteLine(animals[1] == null);
        var longs = new long[3];
        Array.Copy(new[] { -1, 2, 3 }, longs, 3);
        Console.WriteLine(longs[0]);
        var doubles = new double[2];
        Array.Copy(new[] { 1.5f, -2.25f }, doubles, 2);
        Console.WriteLine((int)(doubles[1] * 4));
        Array.Copy(new byte[] { 200, 7 }, doubles, 2);
        Console.WriteLine((int)doubles[0]);
        Array.Copy(new ulong[] { ulong.MaxValue, 1 }, doubles, 2);
        Console.WriteLine(doubles[0] > 1.8e19);
        var uints = new uint[2];
        Array.Copy(new[] { -1, 5 }, uints, 2);
        Console.WriteLine(uints[0]);
        var shorts = new short[2];
        Array.Copy(new[] { Color.Red, Color.Blue }, shorts, 2);
        Console.WriteLine((int)shorts[1]);
        Array.Copy(new[] { Color.Blue }, longs, 1);
        Console.WriteLine(longs[0]);
        var characters = new ushort[2];
        Array.Copy(new[] { 'a', 'b' }, characters, 2);
        Console.WriteLine((int)characters[1]);
        var nullable = new int?[2];
        Array.Copy(new object[] { 5, null }, nullable, 2);
        Console.WriteLine(nullable[0].Value);
        Console.WriteLine(nullable[1].HasValue);
        Array.Copy(nullable, objects, 2);
        Console.WriteLine(objects[1] == null);
        Console.WriteLine((int)objects[0]);
    }
}
