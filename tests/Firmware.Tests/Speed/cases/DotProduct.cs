namespace Speed;

/// <summary>100 dot products of 512 floats; C -Os takes 359,714.</summary>
internal static class DotProduct
{
    private static void Main()
    {
        var left = new float[512];
        var right = new float[512];
        for (var i = 0; i < left.Length; i++)
        {
            left[i] = i;
            right[i] = 512 - i;
        }

        Counter.Start();
        var sum = 0f;
        for (var round = 0; round < 100; round++)
        {
            sum += Dot(left, right);
        }

        Counter.Stop((int)sum);
    }

    private static float Dot(float[] left, float[] right)
    {
        var sum = 0f;
        for (var i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }
}
