using Microsoft.AspNetCore.Http.HttpResults;

namespace Beian.Docs.Web.Endpoints;

/// <summary>Errors as ProblemDetails (RFC 9457): a stable <c>code</c> for programs, a Chinese sentence for people.</summary>
public static class ApiProblem
{
    public static ProblemHttpResult Of(int status, string code, string message) =>
        TypedResults.Problem(statusCode: status, title: message, type: "about:blank", extensions: [new("code", code)]);

    /// <summary>For what the framework itself refuses, with an empty body.</summary>
    public static ProblemHttpResult OfStatus(int status) => status switch
    {
        StatusCodes.Status404NotFound => Of(status, "request.notFound", "没有这个地址。"),
        StatusCodes.Status405MethodNotAllowed => Of(status, "request.badMethod", "这个地址不支持这种操作。"),
        StatusCodes.Status413PayloadTooLarge => Of(status, "request.tooLarge", "请求的内容太大。"),
        StatusCodes.Status415UnsupportedMediaType => Of(status, "request.unsupportedType", "不支持这种内容类型，请查看 /openapi/v1.json。"),
        _ => Of(status, "request.malformed", "请求的格式不对，请查看 /openapi/v1.json。"),
    };

    public static ProblemHttpResult FilingNotFound { get; } =
        Of(StatusCodes.Status404NotFound, "filing.notFound", "找不到这份备案，可能已被删除。");

    public static ProblemHttpResult DocumentNotFound { get; } =
        Of(StatusCodes.Status404NotFound, "document.notFound", "找不到这份材料，可能已被删除。");
}
