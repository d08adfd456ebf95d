// ui/chart/picture_file.cpp: from a photograph to the small picture that a chart keeps.
#include "ui/chart/picture_file.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

#include "ui/shell/conversion.h"

namespace crosscase::ui {
namespace {

struct PictureFile {
    Q_DECLARE_TR_FUNCTIONS(PictureFile)
};

constexpr int side = int(core::mostPictureSide);
constexpr int mostMegabytes = 256;  ///< while it is read

core::Error refusal(const QString& sentence, const QString& path) {
    return {core::Error::Code::BadInput, toUtf8(sentence), toUtf8(QFileInfo(path).fileName())};
}

/// Texts, times, the colour profile and the resolution stay behind: only pixels are copied.
QImage pixelsOf(QImage image) {
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace::SRgb);
    QImage plain(image.size(), image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    plain.fill(Qt::transparent);
    QPainter painter(&plain);
    painter.drawImage(0, 0, image);
    return plain;
}

core::ItemPicture written(const QImage& image) {
    constexpr int quality = 88;
    const bool seeThrough = image.hasAlphaChannel();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, seeThrough ? "PNG" : "JPG", seeThrough ? -1 : quality);
    return {{}, seeThrough ? "png" : "jpeg", bytes.toStdString()};
}

}  // namespace

core::Result<core::ItemPicture> readPictureFile(const QString& path) {
    QImageReader::setAllocationLimit(mostMegabytes);
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg")
        return refusal(
            PictureFile::tr("This is not a PNG or JPEG picture. Choose one, or save yours in one of these forms."),
            path);
    const QSize whole = reader.size();
    if (whole.width() > side || whole.height() > side)
        reader.setScaledSize(whole.scaled(side, side, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const QImage image = reader.read();
    if (image.isNull())
        return refusal(PictureFile::tr("The picture cannot be read: it is damaged, or too large."), path);
    core::ItemPicture picture = written(pixelsOf(image));
    if (auto sound = core::checkPicture(picture); !sound) return sound.error();
    return picture;
}

QImage imageOf(const core::ItemPicture& picture) {
    const QByteArray bytes = QByteArray::fromRawData(picture.bytes.data(), qsizetype(picture.bytes.size()));
    return QImage::fromData(bytes, picture.format == "png" ? "PNG" : "JPG");
}

}  // namespace crosscase::ui
