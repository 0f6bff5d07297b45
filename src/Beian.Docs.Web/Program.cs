using Beian.Docs.Web;
using Beian.Docs.Web.Startup;

try
{
    await using var app = BeianService.Create(args);
    await ServicePreparation.PrepareAsync(app.Services, CancellationToken.None);
    app.Lifetime.ApplicationStarted.Register(() =>
    {
        Console.WriteLine($"Beian.Docs 已启动：{string.Join(" ", app.Urls)}");
        Console.WriteLine("目前没有登录功能，只在本机可用，请不要用代理把它开放到网络上。");
    });
    await app.RunAsync();
    return 0;
}
catch (CannotStartException e)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 4;
}
