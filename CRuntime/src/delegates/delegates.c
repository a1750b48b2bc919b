/* Making delegates. The caller's registers hold target and code across the allocation. */
il2_object *il2_delegate_new(const il2_type *type, il2_object *target, void *code)
{
    il2_delegate *delegate = (il2_delegate *) il2_gc_alloc(sizeof(il2_delegate), type);
    delegate->target = target;
    delegate->code = code;
    return &delegate->header;
}

il2_object *il2_delegate_new_over(const il2_type *type, il2_object *target, void *code)
{
    if (IL2_UNLIKELY(target == NULL)) {
        il2_throw_null_target();
    }
    return il2_delegate_new(type, target, code);
}

il2_object *il2_delegate_like(const void *other, void *target, void *code)
{
    return il2_delegate_new(((const il2_object *) other)->type, target, code);
}
