namespace Beian.Docs.Web.Startup;

/// <summary>The machine lacks something; the message says the next step, in Chinese, to the person at the terminal.</summary>
public sealed class CannotStartException(string message, Exception? cause = null) : Exception(message, cause);
