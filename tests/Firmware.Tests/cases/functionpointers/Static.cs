using System;

namespace Cases.FunctionPointers;

/// <summary>Addresses of static methods, in locals, fields and arrays.</summary>
public static unsafe class Static
{
    private static delegate*<int, int, int> field;

    private static int Add(int a, int b) => a + b;

    private static int Subtract(int a, int b) => a - b;

    private static int Apply(delegate*<int, int, int> function, int a, int b) => function(a, b);

    public static void Main()
    {
        delegate*<int, int, int> local = &Add;
        Console.WriteLine(local(3, 4));
        local = &Subtract;
        Console.WriteLine(local(3, 4));
        Console.WriteLine(Apply(&Add, 10, 20));
        Console.WriteLine(field == null);
        field = local;
        Console.WriteLine(field(1, 1));
        Console.WriteLine(field == (delegate*<int, int, int>)&Subtract);
        Console.WriteLine(field == (delegate*<int, int, int>)&Add);
        var table = new delegate*<int, int, int>[] { &Add, &Subtract };
        foreach (var function in table)
        {
            Console.WriteLine(function(8, 2));
        }
    }
}
