namespace Beian.Docs.Web;

/// <summary>Which part of the service a process is (进程角色); a larger machine park runs one web and several workers.</summary>
public enum ServiceRole
{
    /// <summary>全部: pages, API and jobs in one process.</summary>
    All,

    /// <summary>网页: pages and API; jobs are done elsewhere.</summary>
    Web,

    /// <summary>任务: jobs, and nothing to visit but the health addresses.</summary>
    Workers,
}
