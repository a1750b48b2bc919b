using System.Globalization;
using Il2Mcu.Model;
using Il2Mcu.Naming;

namespace Il2Mcu.Emit;

/// <summary>String literals, mapped data and static fields.</summary>
internal sealed class DataEmitter(EmitContext context, CWriter output)
{
    private const int BytesPerLine = 16;

    public void EmitStrings(IEnumerable<string> strings, TypeSym stringType)
    {
        foreach (var value in strings.Distinct().OrderBy(item => item, StringComparer.Ordinal))
        {
            // One more code unit than the length: "fixed" gives a pointer to text that ends in zero.
            var units = string.Join(", ", value.Select(Unit).Append("0"));
            output.Line($"/* \"{FunctionEmitter.Comment(value)}\" */");
            output.Open($"static const struct {{ il2_object header; int32_t length; uint16_t chars[{value.Length + 1}]; }} {NameMangler.String(value)} = {{");
            output.Line($"{{ &{context.Names.TypeRecord(stringType)} }}, {value.Length}, {{ {units} }}");
            output.Close("};");
        }
    }

    public void EmitMappedData(IEnumerable<FieldSym> fields)
    {
        foreach (var field in fields)
        {
            var bytes = field.MappedData!;
            output.Line($"/* {FunctionEmitter.Comment(field.FullName)} */");
            var storage = field.IsReadOnlyData ? "static const" : "static";
            output.Open($"{storage} _Alignas({Alignment(bytes.Length)}) uint8_t {NameMangler.MappedData(field)}[{bytes.Length}] = {{");
            for (var start = 0; start < bytes.Length; start += BytesPerLine)
            {
                output.Line(string.Join(", ", bytes.Skip(start).Take(BytesPerLine)) + ",");
            }

            output.Close("};");
        }
    }

    /// <summary>Static fields; those with a value known at build time get it here.</summary>
    public void EmitStatics(IEnumerable<FieldSym> fields, IReadOnlyDictionary<FieldSym, string> initialValues)
    {
        foreach (var field in fields)
        {
            var value = initialValues.TryGetValue(field, out var initial) ? $" = {initial}" : "";
            var root = !context.Collects || !TypeFacts.ContainsReferences(field.Type) ? "" : value.Length > 0 ? "IL2_ROOT_WITH_VALUE " : "IL2_ROOT ";
            output.Line($"{root}{context.Types.Declaration(field.Type, context.Names.StaticField(field))}{value}; /* {FunctionEmitter.Comment(field.FullName)} */");
        }
    }

    /// <summary>Guards of the static constructors that run at run time.</summary>
    public void EmitStaticInits(IEnumerable<TypeSym> types)
    {
        foreach (var type in types)
        {
            var flag = context.Names.StaticInitFlag(type);
            output.Line($"static bool {flag};");
            output.Line("");
            output.Line($"static void {context.Names.StaticInit(type)}(void)");
            output.Open("{");
            output.Open($"if (!{flag}) {{");
            output.Line($"{flag} = true;");
            output.Line($"{context.Names.Method(type.StaticConstructor!)}();");
            output.Close();
            output.Close();
            output.Line("");
        }
    }

    private static string Unit(char unit) =>
        unit is >= ' ' and < (char)127 and not ('\'' or '\\') ? $"'{unit}'" : ((int)unit).ToString(CultureInfo.InvariantCulture);

    /// <summary>Spans over the data read elements of any size up to the data's own.</summary>
    private static int Alignment(int length) => length % 8 == 0 ? 8 : length % 4 == 0 ? 4 : length % 2 == 0 ? 2 : 1;
}
