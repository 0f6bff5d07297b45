namespace Beian.Docs.Documents.Quality;

/// <summary>One thing that a provider sends pictures back for (图片质量问题). It says what is seen and what to do, never that a paper is forged.</summary>
public interface IQualitySign
{
    /// <summary>Null when there is nothing to say.</summary>
    DocumentIssue? Judge(QualityView view);
}
