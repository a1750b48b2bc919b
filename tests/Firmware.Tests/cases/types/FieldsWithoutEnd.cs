using System;

// Generic types whose fields point to ever larger instances of the same types: only those that the program makes exist.
public static class FieldsWithoutEnd
{
    private static Shelf<string> s_shelf = new(null);

    public static void Main()
    {
        var crate = new Crate<int, string>(null) { Left = 1, Right = "one" };
        var outer = new Crate<Crate<int, string>, string>(null) { Left = crate, Right = "two" };
        crate.Around = outer;
        Console.WriteLine(crate.Around!.Left.Around!.Right);
        Console.WriteLine(outer.Around is null);
        Console.WriteLine(crate.Around.Around?.Left.Right ?? "none");

        s_shelf.Next = new Board<Shelf<string>> { Count = 3 };
        s_shelf.Next.Above = new Shelf<Board<Shelf<string>>>(s_shelf.Next) { Name = "upper" };
        Console.WriteLine(s_shelf.Next.Above.Value.Count);
        Console.WriteLine(s_shelf.Next.Above.Name + s_shelf.Next.Above.Next.Count);
        Console.WriteLine(s_shelf.Next.Below is null);

        object boxed = default(Board<double>);
        Console.WriteLine(boxed is Board<double> { Above: null, Count: 0 });
        Console.WriteLine(boxed is Board<float>);
        Console.WriteLine(Ladder<byte>.Top is null);
        Console.WriteLine(Ladder<byte>.Rungs(3));
    }

    private sealed class Crate<TLeft, TRight>(Crate<Crate<TLeft, TRight>, TRight>? around)
    {
        public Crate<Crate<TLeft, TRight>, TRight>? Around = around;
        public TLeft Left = default!;
        public TRight Right = default!;
    }

    private sealed class Shelf<T>(T? value)
    {
        public T? Value = value;
        public string Name = "";
        public Board<Shelf<T>> Next;
    }

    private struct Board<T>
    {
        public Shelf<Board<T>>? Above;
        public Shelf<Board<T>>[]? Below;
        public int Count;
    }

    private static class Ladder<T>
    {
        public static Crate<T, Crate<T, T>>? Top = null;

        public static int Rungs(int count) => count == 0 ? 0 : 1 + Rungs(count - 1);
    }
}
