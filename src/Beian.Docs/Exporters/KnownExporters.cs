using Beian.Docs.Exporters.Alipay;
using Beian.Docs.Exporters.Aliyun;
using Beian.Docs.Exporters.Baidu;
using Beian.Docs.Exporters.Csv;
using Beian.Docs.Exporters.Douyin;
using Beian.Docs.Exporters.Huawei;
using Beian.Docs.Exporters.Json;
using Beian.Docs.Exporters.Tencent;
using Beian.Docs.Exporters.WeChat;

namespace Beian.Docs.Exporters;

/// <summary>Every exporter of this library; the workbooks are in Beian.Docs.Office (导出格式一览).</summary>
public static class KnownExporters
{
    public static IReadOnlyList<IExporter> All { get; } =
    [
        new JsonExporter(),
        new CsvExporter(),
        new AliyunExporter(),
        new TencentExporter(),
        new HuaweiExporter(),
        new BaiduExporter(),
        new WeChatExporter(),
        new DouyinExporter(),
        new AlipayExporter(),
    ];
}
