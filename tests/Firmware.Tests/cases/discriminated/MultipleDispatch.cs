using System;

namespace Cases.Hierarchies;

/// <summary>Double dispatch by two virtual calls and by a pattern on a pair.</summary>
public static class MultipleDispatch
{
    private abstract class Thing
    {
        public abstract string Meet(Thing other);

        public virtual string MetBy(Cat cat) => "cat meets something";

        public virtual string MetBy(Dog dog) => "dog meets something";
    }

    private sealed class Cat : Thing
    {
        public override string Meet(Thing other) => other.MetBy(this);

        public override string MetBy(Dog dog) => "dog chases cat";
    }

    private sealed class Dog : Thing
    {
        public override string Meet(Thing other) => other.MetBy(this);

        public override string MetBy(Cat cat) => "cat flees dog";
    }

    private static string Pair(Thing left, Thing right) => (left, right) switch
    {
        (Cat, Dog) => "cat flees dog",
        (Dog, Cat) => "dog chases cat",
        (Cat, _) => "cat meets something",
        (Dog, _) => "dog meets something",
        _ => "nothing",
    };

    public static void Main()
    {
        Thing[] all = [new Cat(), new Dog()];
        foreach (var left in all)
        {
            foreach (var right in all)
            {
                Console.WriteLine(left.Meet(right));
                Console.WriteLine(left.Meet(right) == Pair(left, right));
            }
        }
    }
}
