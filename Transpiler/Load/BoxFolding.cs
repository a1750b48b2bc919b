using Il2Mcu.Model;
using ILOpCode = System.Reflection.Metadata.ILOpCode;

namespace Il2Mcu.Load;

/// <summary>
/// Generic code asks of its values what is known once they are of a value type: <c>x == null</c>, <c>x is I</c>, <c>(U)(object)x</c>
/// box the value to look at it. Here the question gets its answer, and no box is made. Instructions keep their places.
/// </summary>
internal sealed class BoxFolding(CecilImporter importer)
{
    private const string NullableValues = "Il2Mcu.Runtime.NullableValues";

    /// <summary>Replaces the patterns in a closed body.</summary>
    public void Run(List<IlInstruction> instructions)
    {
        var targets = TargetsOf(instructions);
        for (var i = 0; i + 1 < instructions.Count; i++)
        {
            if (instructions[i] is { OpCode: ILOpCode.Box, Operand: TypeSym { IsValueType: true } type })
            {
                FoldBox(instructions, i, type, targets);
            }
            else if (instructions[i] is { OpCode: ILOpCode.Call, Operand: MethodSym { Name: "Box", DeclaringType.FullName: NullableValues } box })
            {
                FoldNullable(instructions, i, box.TypeArguments[0], targets);
            }
        }
    }

    /// <summary>Instructions that a branch leads to.</summary>
    public static HashSet<int> TargetsOf(IEnumerable<IlInstruction> instructions) => [.. instructions.SelectMany(Targets)];

    private static IEnumerable<int> Targets(IlInstruction instruction) => instruction.Operand switch
    {
        int target when IlOpcodes.IsBranch(instruction.OpCode) => [target],
        int[] cases => cases,
        _ => [],
    };

    private static void FoldBox(List<IlInstruction> instructions, int box, TypeSym type, HashSet<int> targets)
    {
        var next = box + 1;
        if (targets.Contains(next))
        {
            return;
        }

        if (instructions[next] is { OpCode: ILOpCode.Unbox_any, Operand: TypeSym same } && same == type)
        {
            Set(instructions, box, ILOpCode.Nop);
            Set(instructions, next, ILOpCode.Nop);
            return;
        }

        if (instructions[next] is { OpCode: ILOpCode.Isinst, Operand: TypeSym tested })
        {
            if (!TypeFacts.IsInstance(type, tested))
            {
                Set(instructions, box, ILOpCode.Pop);
                Set(instructions, next, ILOpCode.Ldnull);
                return;
            }

            next++;
        }

        if (next < instructions.Count && !targets.Contains(next))
        {
            FoldTest(instructions, box, next, targets);
        }
    }

    /// <summary>A test of the box, which is not null, at <paramref name="test"/>.</summary>
    private static void FoldTest(List<IlInstruction> instructions, int box, int test, HashSet<int> targets)
    {
        if (instructions[test].OpCode is ILOpCode.Brtrue or ILOpCode.Brfalse)
        {
            Clear(instructions, box, test);
            if (instructions[test].OpCode == ILOpCode.Brtrue)
            {
                Set(instructions, test, ILOpCode.Br, instructions[test].Operand);
            }
            else
            {
                Set(instructions, test, ILOpCode.Nop);
            }
        }
        else if (IsComparisonWithNull(instructions, test, targets))
        {
            Clear(instructions, box, test);
            Set(instructions, test, ILOpCode.Ldc_i4, instructions[test + 1].OpCode == ILOpCode.Cgt_un ? 1 : 0);
            Set(instructions, test + 1, ILOpCode.Nop);
        }
    }

    /// <summary>A nullable value is boxed only to ask whether it has a value.</summary>
    private void FoldNullable(List<IlInstruction> instructions, int box, TypeSym value, HashSet<int> targets)
    {
        var test = box + 1;
        if (targets.Contains(test))
        {
            return;
        }

        var comparesWithNull = IsComparisonWithNull(instructions, test, targets);
        if (comparesWithNull || instructions[test].OpCode is ILOpCode.Brtrue or ILOpCode.Brfalse)
        {
            Set(instructions, box, ILOpCode.Call, importer.LibraryMethod(NullableValues, "HasValue", [value]));
            if (comparesWithNull)
            {
                Set(instructions, test, ILOpCode.Ldc_i4, 0);
            }
        }
    }

    private static bool IsComparisonWithNull(List<IlInstruction> instructions, int index, HashSet<int> targets) =>
        index + 1 < instructions.Count && instructions[index].OpCode == ILOpCode.Ldnull && !targets.Contains(index + 1)
        && instructions[index + 1].OpCode is ILOpCode.Ceq or ILOpCode.Cgt_un;

    private static void Clear(List<IlInstruction> instructions, int box, int end)
    {
        Set(instructions, box, ILOpCode.Pop);
        for (var i = box + 1; i < end; i++)
        {
            Set(instructions, i, ILOpCode.Nop);
        }
    }

    private static void Set(List<IlInstruction> instructions, int index, ILOpCode code, object? operand = null) =>
        instructions[index] = instructions[index] with { OpCode = code, Operand = operand };
}
