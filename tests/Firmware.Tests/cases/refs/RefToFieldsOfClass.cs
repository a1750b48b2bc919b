using System;

namespace Cases.Refs;

/// <summary>References into an object keep it alive and follow it through changes.</summary>
public static class RefToFieldsOfClass
{
    private sealed class Holder
    {
        public int Number = 1;
        public string Text = "t";

        public (int A, int B) Pair;
    }

    private static ref int Fresh() => ref new Holder { Number = 77 }.Number;

    private static void Change(Holder holder, ref string text)
    {
        holder.Text = "first";
        text += "!";
        holder.Text += "?";
    }

    public static void Main()
    {
        ref var number = ref Fresh();
        number++;
        Console.WriteLine(number);
        var holder = new Holder();
        Change(holder, ref holder.Text);
        Console.WriteLine(holder.Text);
        ref var b = ref holder.Pair.B;
        holder.Pair = (3, 4);
        b += 5;
        holder = new Holder();
        Console.WriteLine(b);
        Console.WriteLine(holder.Pair.B);
    }
}
