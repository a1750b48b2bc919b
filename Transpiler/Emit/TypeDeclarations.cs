using Il2Mcu.Model;
using Il2Mcu.Naming;

namespace Il2Mcu.Emit;

/// <summary>C declarations of structs, classes and type records, and the functions that test types.</summary>
internal sealed class TypeDeclarations(EmitContext context, CWriter output)
{
    /// <summary>Member that holds the own fields of a class with declared offsets; its type here is the class itself.</summary>
    public const string Overlay = "il2_overlay";

    public void EmitDeclarations()
    {
        var types = context.Layout.DeclaredTypes.Where(HasDeclaration).ToList();
        foreach (var type in types.Concat(context.Layout.PointedTypes.Where(HasDeclaration)))
        {
            output.Line($"typedef struct {context.Names.Type(type)} {context.Names.Type(type)};");
        }

        output.Line("");
        foreach (var type in types)
        {
            output.Open($"struct {context.Names.Type(type)} {{ /* {FunctionEmitter.Comment(type.FullName)} */");
            if (ValueLayout.IsRaw(type))
            {
                output.Line($"_Alignas({ValueLayout.AlignmentOf(type)}) uint8_t bytes[{ValueLayout.SizeOf(type)}];");
            }
            else
            {
                EmitFields(type);
            }

            output.Close("};");
        }

        foreach (var type in types.Where(type => type.Kind == TypeKind.Struct))
        {
            output.Line($"_Static_assert(sizeof({context.Names.Type(type)}) == {ValueLayout.SizeOf(type)}, \"size of {FunctionEmitter.Comment(type.FullName)}\");");
        }
    }

    private static bool HasDeclaration(TypeSym type) => type.Kind == TypeKind.Struct || TypeWriter.HasStruct(type);

    /// <summary>The record of each constructed type holds only what the program observes of types.</summary>
    public void EmitRecordShape()
    {
        output.Open("struct il2_type {");
        if (context.Layout.HasNumbers)
        {
            output.Line("uint16_t number;");
        }

        if (context.Layout.NamedTypes.Count > 0)
        {
            output.Line("const il2_string *name;");
        }

        if (context.Collects)
        {
            output.Line("IL2_GC_TYPE_FIELDS");
        }

        if (context.Layout.ReflectedTypes.Count > 0)
        {
            output.Line("const void *reflection;");
        }

        if (context.Layout.HasSizes)
        {
            output.Line("uint32_t object_size;");
        }

        var isEmpty = !context.Collects && !context.Layout.HasNumbers && context.Layout.NamedTypes.Count == 0 && context.Layout.ReflectedTypes.Count == 0 && !context.Layout.HasSizes;
        if (isEmpty && (context.Layout.TypeTests.Count > 0 || context.Layout.SlotIndices.Count > 0 || context.Layout.ComparesRecords))
        {
            output.Line("uint8_t identity; /* records are told apart by their addresses */");
        }

        if (context.Layout.SlotIndices.Count > 0)
        {
            output.Line("void (*slots[])(void);");
        }

        output.Close("};");
        output.Line("");
        foreach (var type in context.Layout.Records)
        {
            output.Line($"extern const il2_type {context.Names.TypeRecord(type)};");
        }

        if (context.Layout.HasSizes)
        {
            EmitAllocationByRecord();
        }
    }

    /// <summary>Objects whose type is known only at run time: the size of arrays and strings is not theirs, so they are not among them.</summary>
    private void EmitAllocationByRecord()
    {
        output.Line("");
        output.Line("static IL2_UNUSED il2_object *il2_gc_alloc_of(const il2_type *type)");
        output.Open("{");
        output.Line("return il2_gc_alloc(type->object_size, type);");
        output.Close();
        output.Line("");
        output.Line("static IL2_UNUSED il2_object *il2_object_clone(const il2_object *object)");
        output.Open("{");
        output.Line("return memcpy(il2_gc_alloc(object->type->object_size, object->type), object, object->type->object_size);");
        output.Close();
    }

    /// <summary>Bytes of an object, header included; 0 for arrays and strings.</summary>
    private string SizeOf(TypeSym type) => type switch
    {
        { IsValueType: true } => $"IL2_BOX_SIZE({context.Types.CType(type)})",
        { Kind: TypeKind.Array or TypeKind.MultiDimensionalArray } or { FullName: "string" } => "0",
        _ => TypeWriter.HasStruct(type) ? $"sizeof({context.Types.StructName(type)})" : "sizeof(il2_object)",
    };

    public void EmitRecords(Func<MethodSym, string> slotBody)
    {
        var collectorFields = new CollectorFields(context, output);
        context.Layout.Records.ToList().ForEach(collectorFields.EmitTable);
        for (var number = 0; number < context.Layout.Records.Count; number++)
        {
            var type = context.Layout.Records[number];
            output.Open($"const il2_type {context.Names.TypeRecord(type)} = {{ /* {FunctionEmitter.Comment(type.FullName)} */");
            if (context.Layout.HasNumbers)
            {
                output.Line($".number = {number},");
            }

            if (context.Layout.NamedTypes.Contains(type))
            {
                output.Line($".name = (const il2_string *)&{NameMangler.String(ReflectionNames.Text(type))},");
            }

            if (context.Layout.ReflectedTypes.Contains(type))
            {
                output.Line($".reflection = &{context.Names.TypeObject(type)},");
            }

            if (context.Layout.HasSizes)
            {
                output.Line($".object_size = {SizeOf(type)},");
            }

            collectorFields.Emit(type);
            var table = context.Layout.SlotTables[type];
            if (table.Count > 0)
            {
                var entries = table.Select(body => body is null ? "NULL" : $"(void (*)(void)){slotBody(body)}");
                output.Line($".slots = {{ {string.Join(", ", entries)} }},");
            }

            output.Close("};");
        }
    }

    public void EmitTests()
    {
        foreach (var (test, ranges) in context.Layout.TypeTests.OrderBy(pair => context.Names.TypeTest(pair.Key), StringComparer.Ordinal))
        {
            var name = context.Names.TypeTest(test);
            output.Line($"/* {FunctionEmitter.Comment(test.Type.FullName)} */");
            output.Line($"static inline bool {name}(const il2_object *object{(ranges.Count == 0 ? " IL2_UNUSED" : "")})");
            output.Open("{");
            output.Line($"return {Condition(ranges)};");
            output.Close();
            output.Line("");
        }
    }

    /// <summary>The check of <c>stelem.ref</c>: an array of a class may be seen as one of its base.</summary>
    public void EmitStoreCheck()
    {
        output.Line("static inline bool il2_can_store(const il2_object *array, const il2_object *value)");
        output.Open("{");
        output.Line("if (value == NULL) {");
        output.Line("    return true;");
        output.Line("}");
        foreach (var array in context.Layout.Records.Where(type => type.Kind is TypeKind.Array or TypeKind.MultiDimensionalArray && type.ElementType!.IsReferenceType))
        {
            output.Line($"if (array->type == &{context.Names.TypeRecord(array)}) {{");
            output.Line($"    return il2_is_{context.Names.Type(array.ElementType!)}(value);");
            output.Line("}");
        }

        output.Line("return false;");
        output.Close();
    }

    private string Condition(IReadOnlyList<(int First, int Last)> ranges)
    {
        if (ranges.Count == 0)
        {
            return "false";
        }

        var tests = ranges.Select(range => range.First == range.Last
            ? $"object->type == &{context.Names.TypeRecord(context.Layout.Records[range.First])}"
            : range.First == 0
                ? $"object->type->number <= {range.Last}"
                : $"(uint32_t)(object->type->number - {range.First}) <= {range.Last - range.First}u").ToList();
        var isEverything = ranges.Count == 1 && ranges[0].First == 0 && ranges[0].Last == context.Layout.Records.Count - 1;
        return isEverything ? "object != NULL" : $"object != NULL && ({string.Join(" || ", tests)})";
    }

    private void EmitFields(TypeSym type)
    {
        var fields = new List<(string Name, TypeSym Type)>();
        if (type.Kind == TypeKind.Class)
        {
            output.Line("il2_object il2_header;");
            fields.AddRange(ClassFields(type));
        }
        else
        {
            fields.AddRange(type.InstanceFields.Select(field => (NameMangler.Field(field), field.Type)));
        }

        if (fields.Count == 0 && type.Kind == TypeKind.Struct)
        {
            output.Line("uint8_t empty; /* a struct has at least one byte */");
        }

        foreach (var (name, fieldType) in fields)
        {
            output.Line(name.StartsWith(Overlay, StringComparison.Ordinal)
                ? $"_Alignas({ValueLayout.OverlayAlignment(fieldType)}) uint8_t {name}[{ValueLayout.OverlaySize(fieldType)}];"
                : $"{context.Types.Declaration(fieldType, name)};");
        }
    }

    /// <summary>Type objects are made by the build: they hold only what the program reads.</summary>
    private bool IsPresent(FieldSym field) =>
        field.DeclaringType.FullName != TypeQueries.TypeName || context.Layout.TypeObjectFields.Contains(field.Name);

    /// <summary>
    /// Inherited fields first, so that a pointer to an object is also one to its base; then own ones, largest first to avoid gaps.
    /// Inherited fields are accessed through the base's struct: here their names only must not clash.
    /// </summary>
    public List<(string Name, TypeSym Type)> ClassFields(TypeSym type)
    {
        var own = ValueLayout.IsOverlay(type)
            ? [(Name: Overlay, Type: type)]
            : type.InstanceFields.Where(IsPresent).OrderByDescending(field => ValueLayout.AlignmentOf(field.Type))
                .Select(field => (Name: NameMangler.Field(field), field.Type)).ToList();
        var taken = own.Select(field => field.Name).ToHashSet();
        var all = new List<(string, TypeSym)>();
        if (type.BaseType is { } baseType && TypeWriter.HasStruct(baseType))
        {
            foreach (var (inherited, fieldType) in ClassFields(baseType))
            {
                var name = inherited;
                while (!taken.Add(name))
                {
                    name += "_";
                }

                all.Add((name, fieldType));
            }
        }

        return [.. all, .. own];
    }
}
