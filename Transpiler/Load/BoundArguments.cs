using System.Reflection.Metadata;
using Il2Mcu.Model;

namespace Il2Mcu.Load;

/// <summary>
/// The framework's ThrowHelper takes the message and the parameter's name as numbers, and looks both up in long switches. A call with
/// constants is one of a method of its own, in which they stand in the place of the parameters: only those texts get into the program.
/// </summary>
internal static class BoundArguments
{
    private static readonly string[] Numbers = ["System.ExceptionArgument", "System.ExceptionResource"];

    public static IlBody In(IlBody body)
    {
        IlInstruction[]? instructions = null;
        HashSet<int>? targets = null;
        for (var i = 0; i < body.Instructions.Count; i++)
        {
            if (body.Instructions[i] is not { OpCode: ILOpCode.Call, Operand: MethodSym { IsStatic: true, DeclaringType.Name: "ThrowHelper" } method } call)
            {
                continue;
            }

            targets ??= Targets(body);
            var count = Constants(body, i, method, targets);
            if (count > 0)
            {
                instructions ??= [.. body.Instructions];
                int[] values = [.. Enumerable.Range(i - count, count).Select(index => (int)body.Instructions[index].Operand!)];
                instructions[i] = call with { Operand = Bound(method, values) };
                for (var index = i - count; index < i; index++)
                {
                    instructions[index] = instructions[index] with { OpCode = ILOpCode.Nop, Operand = null };
                }
            }
        }

        return instructions is null ? body : body with { Instructions = instructions };
    }

    private static HashSet<int> Targets(IlBody body) => [.. body.Instructions.SelectMany(instruction => instruction.Operand switch
    {
        int target when IlOpcodes.IsBranch(instruction.OpCode) => [target],
        int[] targets => targets,
        _ => Array.Empty<int>(),
    })];

    /// <summary>How many of the last arguments are numbers that are pushed right before the call, on the only way to it.</summary>
    private static int Constants(IlBody body, int call, MethodSym method, HashSet<int> targets)
    {
        var count = 0;
        while (count < method.Parameters.Count && call - count > 0
            && !targets.Contains(call - count)
            && Numbers.Contains(method.Parameters[^(count + 1)].Type.FullName)
            && body.Instructions[call - count - 1].OpCode == ILOpCode.Ldc_i4
            && !IsVariable(method, method.Parameters.Count - count - 1))
        {
            count++;
        }

        return count;
    }

    /// <summary>A parameter that is written, or has its address taken, is more than its value.</summary>
    private static bool IsVariable(MethodSym method, int parameter) =>
        method.Body is { } body && body.Instructions.Any(instruction =>
            instruction.OpCode is ILOpCode.Ldarga or ILOpCode.Starg && (int)instruction.Operand! == parameter);

    private static MethodSym Bound(MethodSym method, int[] values)
    {
        var first = method.Parameters.Count - values.Length;
        var names = method.Parameters.Skip(first).Zip(values, (parameter, value) => NameOf(parameter.Type, value));
        var kind = $" [{string.Join(", ", names)}]";
        return method.Thunk(kind, () => new MethodSym(
            method.DeclaringType, method.Name, [.. method.Parameters.Take(first)], method.ReturnType,
            _ => new MethodBodies(new Lazy<IlBody?>(() => method.Body is { } body ? In(Substituted(body, first, values)) : null), null, () => []))
        {
            TypeArguments = method.TypeArguments,
            Distinction = new Lazy<string?>(kind),
            IsStatic = true,
            IsOverloaded = true,
            NoInlining = method.NoInlining,
            AggressiveInlining = method.AggressiveInlining,
            DoesNotReturn = method.DoesNotReturn,
        });
    }

    private static string NameOf(TypeSym type, int value) =>
        type.Metadata.EnumMembers.FirstOrDefault(member => member.Value == (ulong)value)?.Name ?? $"{value}";

    private static IlBody Substituted(IlBody body, int first, int[] values) => body with
    {
        Instructions = [.. body.Instructions.Select(instruction => instruction switch
        {
            { OpCode: ILOpCode.Ldarg, Operand: int index } when index >= first => instruction with { OpCode = ILOpCode.Ldc_i4, Operand = values[index - first] },
            _ => instruction,
        })],
    };
}
