using Beian.Docs.Samples;

return Commands.Run(args);
