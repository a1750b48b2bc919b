/*
 * Exceptions that the runtime itself raises. They are managed methods that construct and throw the
 * exception of that name; only what a program can raise is linked. None of them returns.
 */
#ifndef IL2_EH_H
#define IL2_EH_H

#define IL2_THROWS __attribute__((noreturn, cold))

IL2_THROWS void il2_throw_null_reference(void);
IL2_THROWS void il2_throw_index_out_of_range(void);
IL2_THROWS void il2_throw_divide_by_zero(void);
IL2_THROWS void il2_throw_overflow(void);
IL2_THROWS void il2_throw_arithmetic(void);
IL2_THROWS void il2_throw_invalid_cast(void);
IL2_THROWS void il2_throw_out_of_memory(void);
IL2_THROWS void il2_throw_array_type_mismatch(void);
IL2_THROWS void il2_throw_null_target(void);

#endif
