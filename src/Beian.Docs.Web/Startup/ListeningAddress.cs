using System.Net;

namespace Beian.Docs.Web.Startup;

/// <summary>Where the service listens: this machine only, until there is sign-in.</summary>
public static class ListeningAddress
{
    public const string Default = "http://127.0.0.1:8080";

    /// <summary>Throws when an address can be reached from other machines.</summary>
    public static void Check(string urls, bool allowOthers)
    {
        foreach (var url in urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!allowOthers && !IsLoopback(url))
            {
                throw new CannotStartException(
                    $"目前还没有登录功能，只能在本机使用，不能监听 {url}。请改用 {Default}（去掉 Urls 设置即可）。");
            }
        }
    }

    private static bool IsLoopback(string url)
    {
        // BindingAddress takes "*" and "+" too; whatever is not plainly local is not.
        var host = BindingAddress.Parse(url).Host;
        return string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
    }
}
