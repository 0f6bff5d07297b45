namespace Beian.Docs.Exporters.Aliyun;

/// <summary>The page of a file that goes into a place (上传文件).</summary>
public sealed record AliyunPictureFile(string File, int Page);
