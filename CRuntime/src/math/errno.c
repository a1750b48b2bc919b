/* Where newlib's libm stores error numbers, which nobody reads: results say it all. */
IL2_COMPILER_CALLS int *__errno(void)
{
    static int number;
    return &number;
}
