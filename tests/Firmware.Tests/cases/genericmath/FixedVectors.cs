// Vectors of fixed size are computed element by element where there are no instructions for them; what T may be does not depend on that.
using System;
using System.Numerics;
using System.Runtime.Intrinsics;

namespace Cases.GenericMath;

public static class FixedVectors
{
    public static void Main()
    {
        Console.WriteLine(Vector128<float>.IsSupported);
        Console.WriteLine(Vector128<bool>.IsSupported);
        var sum = new Vector2(1.5f, 2) + new Vector2(3, 4);
        Console.WriteLine(sum.X + " " + sum[1] + " " + Vector2.Dot(sum, Vector2.One));
        var cross = Vector3.Cross(new Vector3(1, 2, 3), Vector3.UnitX);
        Console.WriteLine(cross.Y + " " + cross.Z + " " + (cross == Vector3.Zero));
        Console.WriteLine(new Vector4(1, 2, 3, 4).ToString());
        var four = Vector128.Create(1, 2, 3, 4);
        Console.WriteLine(Vector128.Sum(four * four) + " " + (four + four).GetElement(2));
        Console.WriteLine(Vector128.EqualsAll(four, four) + " " + Vector64.Create((byte)200, 1, 2, 3, 4, 5, 6, 7).GetElement(0));
        try
        {
            Console.WriteLine(Count<char>());
        }
        catch (NotSupportedException)
        {
            Console.WriteLine("not of char");
        }
    }

    private static int Count<T>() => Vector128<T>.Count;
}
