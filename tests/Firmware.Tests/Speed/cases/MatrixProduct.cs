namespace Speed;

/// <summary>Five products of integer matrices of 32 by 32; C -Os takes 1,030,595.</summary>
internal static class MatrixProduct
{
    private const int Size = 32;

    private static void Main()
    {
        var left = new int[Size * Size];
        var right = new int[Size * Size];
        var product = new int[Size * Size];
        for (var i = 0; i < left.Length; i++)
        {
            left[i] = i;
            right[i] = i ^ 5;
        }

        Counter.Start();
        for (var round = 0; round < 5; round++)
        {
            Multiply(left, right, product);
        }

        Counter.Stop(product[33]);
    }

    private static void Multiply(int[] left, int[] right, int[] product)
    {
        for (var row = 0; row < Size; row++)
        {
            for (var column = 0; column < Size; column++)
            {
                var sum = 0;
                for (var k = 0; k < Size; k++)
                {
                    sum += left[(row * Size) + k] * right[(k * Size) + column];
                }

                product[(row * Size) + column] = sum;
            }
        }
    }
}
