// An exception that nobody handles.
if (args.Length > 0)
{
    throw new System.InvalidOperationException("arguments");
}

return 0;
