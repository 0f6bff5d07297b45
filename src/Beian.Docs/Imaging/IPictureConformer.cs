namespace Beian.Docs.Imaging;

/// <summary>Makes copies of pictures that keep to a provider's limits; pixels are given up, never invented (图片副本).</summary>
public interface IPictureConformer
{
    ConformedPicture Conform(PageImage image, PictureCut cut, PictureLimits limits);
}
