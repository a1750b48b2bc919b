using Il2Mcu.Ir;

namespace Il2Mcu.Emit;

/// <summary>Addresses of functions, calls through them, delegates. C's type for an unknown function is <c>void *</c> here, as C# has it.</summary>
internal sealed partial class ExpressionWriter
{
    private CText FunctionPointer(IrExpression expression)
    {
        if (expression is IrFunctionAddress address)
        {
            var name = address.Unboxes ? context.Names.UnboxingStub(address.Target) : context.Names.Method(address.Target);
            return Pointer($"(void *){name}", "void *", Precedence.Unary);
        }

        var function = (IrVirtualFunction)expression;
        var receiver = Pointee(function.Receiver, "il2_object *");
        return Pointer($"(void *){receiver}->type->slots[{context.Layout.SlotIndices[function.Slot]}]", "void *", Precedence.Unary);
    }

    private CText IndirectCall(IrIndirectCall call)
    {
        // The receiver's type in the signature may be another than the method's own, which C would reject in the call of a known function.
        if (call.Function is IrFunctionAddress { Unboxes: false, Target: { IsStatic: false } target })
        {
            return Call(new IrCall(target, call.Arguments));
        }

        var types = call.ParameterTypes.Count == 0 ? "void" : string.Join(", ", call.ParameterTypes.Select(_types.CType));
        var values = call.Arguments.Select((argument, index) => Coerced(argument, call.ParameterTypes[index]));
        var function = Write(call.Function).At(Precedence.Unary);
        if (IrWalk.WithOperands(call.Function).Any(part => part is IrFunctionAddress))
        {
            function = $"il2_value_code({AsPointer(Write(call.Function), "void *").Text})"; // C would compare the types of a function that it can see with those of the call.
        }

        return Result($"(({_types.CType(call.Type)} (*)({types})){function})({string.Join(", ", values)})", call.Type);
    }

    private CText NewDelegate(IrNewDelegate made)
    {
        var function = made.NeedsTarget ? "il2_delegate_new_over" : "il2_delegate_new";
        var target = Object(made.Target, "il2_object *").Text;
        var text = $"{function}(&{context.Names.TypeRecord(made.Type)}, {target}, {Write(made.Code).Text})";
        return AsPointer(Pointer(text, "il2_object *"), _types.CType(made.Type));
    }
}
