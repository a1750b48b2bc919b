// An interface call that two classes can answer.
ICounter[] counters = [new Up(), new Down()];
return counters[args.Length & 1].Next(args.Length);

internal interface ICounter
{
    int Next(int value);
}

internal sealed class Up : ICounter
{
    public int Next(int value) => value + 1;
}

internal sealed class Down : ICounter
{
    public int Next(int value) => value - 1;
}
