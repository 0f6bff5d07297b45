using Microsoft.AspNetCore.Http.HttpResults;

namespace Beian.Docs.Web.Endpoints;

/// <summary>Errors as ProblemDetails (RFC 9457): a stable <c>code</c> for programs, a Chinese sentence for people.</summary>
public static class ApiProblem
{
    public static ProblemHttpResult Of(int status, string code, string message) =>
        TypedResults.Problem(statusCode: status, title: message, type: "about:blank", extensions: [new("code", code)]);

    public static ProblemHttpResult FilingNotFound { get; } =
        Of(StatusCodes.Status404NotFound, "filing.notFound", "找不到这份备案，可能已被删除。");

    public static ProblemHttpResult DocumentNotFound { get; } =
        Of(StatusCodes.Status404NotFound, "document.notFound", "找不到这份材料，可能已被删除。");
}
