using System;

namespace Cases.Nesting;

/// <summary>Nested types reach private members of enclosing types, generic ones too.</summary>
public static class PrivateAccessBothWays
{
    private class Vault<T>
    {
        private T _secret;
        private static int _opened;

        private Vault(T secret) => _secret = secret;

        public sealed class Key
        {
            private readonly Vault<T> _vault;

            public Key(T secret) => _vault = new Vault<T>(secret);

            public T Open()
            {
                _opened++;
                return _vault._secret;
            }

            public void Change(Func<T, T> change) => _vault._secret = change(_vault._secret);

            public static int Opened => _opened;
        }
    }

    public static void Main()
    {
        var key = new Vault<string>.Key("s");
        key.Change(text => text + text);
        Console.WriteLine(key.Open());
        Console.WriteLine(new Vault<int>.Key(5).Open() + Vault<int>.Key.Opened + Vault<string>.Key.Opened);
    }
}
