using System;

namespace Cases.Delegates;

/// <summary>The method is chosen by the object when the delegate is made.</summary>
public static class VirtualMethod
{
    private class Animal
    {
        public virtual string Sound() => "?";

        public Func<string> Own() => Sound;
    }

    private class Dog : Animal
    {
        public override string Sound() => "woof";

        public Func<string> Base() => base.Sound;
    }

    private sealed class Puppy : Dog
    {
        public override string Sound() => "yip";
    }

    public static void Main()
    {
        Animal[] all = [new Animal(), new Dog(), new Puppy()];
        foreach (var one in all)
        {
            Func<string> sound = one.Sound;
            Console.Write(sound());
            Console.Write(' ');
            Console.WriteLine(one.Own()());
        }

        Console.WriteLine(new Puppy().Base()());
    }
}
