/*
 * Delegates: {type record, target, code}. Invoking one calls the code with the target before the
 * arguments. In a multicast delegate the target is the array of delegates to call, and the code that of
 * its type which loops over such an array.
 */
#ifndef IL2_DELEGATE_H
#define IL2_DELEGATE_H

typedef struct il2_delegate {
    il2_object header;
    il2_object *target;
    void *code;
} il2_delegate;

il2_object *il2_delegate_new(const il2_type *type, il2_object *target, void *code);

/* The same for a target that must not be null: ArgumentException. */
il2_object *il2_delegate_new_over(const il2_type *type, il2_object *target, void *code);

/* A new delegate of the same type as another one. */
il2_object *il2_delegate_like(const void *other, void *target, void *code);

#endif
