using Builder = System.Text.StringBuilder;

namespace Shadow.System.Text;

/// <summary>Numbers go through their text: the framework formats them into the buffer by way of cultures.</summary>
internal static class StringBuilder
{
    public static Builder AppendSpanFormattable<T>(Builder self, T value) => self.Append(value!.ToString());
}
