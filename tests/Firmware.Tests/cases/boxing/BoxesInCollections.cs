using System;

namespace Cases.Boxing;

/// <summary>Boxes as elements, copied by reference and compared by value.</summary>
public static class BoxesInCollections
{
    public static void Main()
    {
        object[] boxes = [1, 1, 1L, 'a', "a", null, true];
        Console.WriteLine(boxes[0].Equals(boxes[1]));
        Console.WriteLine(boxes[0] == boxes[1]);
        Console.WriteLine(boxes[0].Equals(boxes[2]));
        Console.WriteLine(Array.IndexOf(boxes, 1L));
        Console.WriteLine(Array.IndexOf(boxes, 'a'));
        Console.WriteLine(Array.IndexOf(boxes, null));
        Console.WriteLine(Array.IndexOf(boxes, (byte)1));
        var copy = boxes[0];
        boxes[0] = (int)boxes[0] + 1;
        Console.WriteLine((int)copy + (int)boxes[0]);
        Console.WriteLine(Equals(boxes[3], "a"));
    }
}
