using System;

namespace Cases.Properties;

/// <summary>Properties that compute from each other, cache and notify.</summary>
public static class RecursiveAndDerived
{
    private sealed class Sheet
    {
        private int? _cache;
        public int Computed;

        public int Width
        {
            get;
            set
            {
                if (field != value)
                {
                    field = value;
                    _cache = null;
                }
            }
        }

        public int Height
        {
            get;
            set => (field, _cache) = (value, null);
        } = 2;

        public int Area => _cache ??= Compute();

        public (int W, int H) Size
        {
            get => (Width, Height);
            set => (Width, Height) = value;
        }

        private int Compute()
        {
            Computed++;
            return Width * Height;
        }
    }

    public static void Main()
    {
        var sheet = new Sheet { Width = 5 };
        Console.WriteLine(sheet.Area + sheet.Area);
        sheet.Width = 5;
        Console.WriteLine(sheet.Area + sheet.Computed);
        sheet.Size = (3, 4);
        Console.WriteLine(sheet.Area + sheet.Computed);
        sheet.Size = sheet.Size with { H = 10 };
        Console.WriteLine(sheet.Area);
    }
}
