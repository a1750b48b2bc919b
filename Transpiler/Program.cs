using Il2Mcu.Cli;

return await CommandLine.RunAsync(args).ConfigureAwait(false);
