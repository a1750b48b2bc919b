using Il2Mcu.Model;

namespace Il2Mcu.Naming;

/// <summary>
/// The names of one program. Cleaning names is not injective (<c>A.B</c> and <c>A_B</c>); every member of a group that
/// collides gets a hash of its full signature, whoever came first.
/// </summary>
public sealed class NameTable
{
    private readonly Dictionary<MethodSym, (string C, string Link)> _methods = [];
    private readonly Dictionary<TypeSym, string> _types = [];
    private readonly Dictionary<FieldSym, string> _statics = [];

    /// <summary>Decides all names at once: which names collide depends on what is in the program.</summary>
    public NameTable(IEnumerable<MethodSym> methods, IEnumerable<TypeSym> types, IEnumerable<FieldSym> statics)
    {
        var all = methods.Distinct().ToList();
        var cNames = Unique(all, NameMangler.Method, Signature);
        var linkNames = Unique(all.Where(method => method.NativeFunction is null), NameMangler.MethodLinkName, Signature);
        all.ForEach(method => _methods[method] = (cNames[method], linkNames.GetValueOrDefault(method) ?? NameMangler.MethodLinkName(method)));
        _types = Unique(types.Distinct(), NameMangler.Type, type => $"{type.Assembly}!{type.FullName}");
        _statics = Unique(statics.Distinct(), NameMangler.StaticField, field => $"{field.DeclaringType.Assembly}!{field.FullName}{NameMangler.Distinction(field)}");
    }

    /// <summary>C identifier of a method that the constructor was given.</summary>
    /// <exception cref="KeyNotFoundException">The method is not in the program.</exception>
    public string Method(MethodSym method) => _methods[method].C;

    /// <summary>Link name of a method, as map files and debuggers show it.</summary>
    /// <exception cref="KeyNotFoundException">The method is not in the program.</exception>
    public string MethodLinkName(MethodSym method) => _methods[method].Link;

    /// <summary>Function that takes a box and calls the method with the address of the value in it.</summary>
    public string UnboxingStub(MethodSym method) => Method(method) + "__unbox";

    /// <summary>C identifier of a type; a type without a declaration or record gets its plain name.</summary>
    public string Type(TypeSym type) => _types.TryGetValue(type, out var name) ? name : NameMangler.Type(type);

    /// <summary>C identifier of the constant that the header of every object of the type refers to.</summary>
    public string TypeRecord(TypeSym type) => "T_" + Type(type);

    /// <summary>Constant Type object.</summary>
    public string TypeObject(TypeSym type) => "Y_" + Type(type);

    /// <summary>C identifier of the variable of a static field.</summary>
    /// <exception cref="KeyNotFoundException">The field is not in the program.</exception>
    public string StaticField(FieldSym field) => _statics[field];

    /// <summary>Function that runs a static constructor unless it has run.</summary>
    public string StaticInit(TypeSym type) => Type(type) + "__initialise";

    /// <summary>Variable that says whether it has run.</summary>
    public string StaticInitFlag(TypeSym type) => Type(type) + "__initialised";

    /// <summary>Function that tests the type of an object.</summary>
    public string TypeTest(TypeTest test) => (test.ForUnboxing ? "il2_unboxes_as_" : "il2_is_") + Type(test.Type);

    private static string Signature(MethodSym method) => $"{method.DeclaringType.Assembly}!{method.FullName}";

    private static Dictionary<T, string> Unique<T>(IEnumerable<T> items, Func<T, string> name, Func<T, string> signature)
        where T : notnull
    {
        var result = new Dictionary<T, string>();
        foreach (var group in items.GroupBy(name))
        {
            var isUnique = group.Count() == 1;
            foreach (var item in group)
            {
                result[item] = isUnique ? group.Key : $"{group.Key}_{NameMangler.Hash(signature(item))}";
            }
        }

        return result;
    }
}
