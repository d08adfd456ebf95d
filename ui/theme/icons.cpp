// ui/theme/icons.cpp: SVG icons, tinted by writing the colour in place of their black.
#include "ui/theme/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QMutex>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <memory>

#include "ui/theme/theme.h"

namespace crosscase::ui {
namespace {

QByteArray sourceOf(const QString& name) {
    static QHash<QString, QByteArray> sources;
    const auto known = sources.constFind(name);
    if (known != sources.constEnd()) return *known;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return name == QLatin1String("unknown") ? QByteArray() : sourceOf(QStringLiteral("unknown"));
    }
    return *sources.insert(name, file.readAll());
}

/// Reading SVG takes longer than drawing it, and a chart asks for few names in few colours.
QSvgRenderer& rendererOf(const QString& name, const QColor& colour) {
    static QHash<QString, std::shared_ptr<QSvgRenderer>> renderers;
    const QString key = name + QLatin1Char('/') + (colour.isValid() ? colour.name() : QString());
    auto& renderer = renderers[key];
    if (!renderer) {
        QByteArray source = sourceOf(name);
        if (colour.isValid()) source.replace("#000", colour.name().toLatin1());
        renderer = std::make_shared<QSvgRenderer>(source);
    }
    return *renderer;
}

/// Back, forth, and lines of text: mirrored where one reads from right to left.
bool pointsAlongReading(const QString& name) {
    static const QStringList names{QStringLiteral("undo"), QStringLiteral("redo"), QStringLiteral("share"),
                                   QStringLiteral("records"), QStringLiteral("legend")};
    return names.contains(name);
}

/// Asks for its colour when it paints, so that icons follow a change of theme.
class ThemedIcon final : public QIconEngine {
public:
    ThemedIcon(QString name, QColor colour) : name_(std::move(name)), colour_(colour) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const qreal side = std::min(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        drawIcon(*painter, name_, colourFor(mode), square);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return new ThemedIcon(name_, colour_); }

private:
    QColor colourFor(QIcon::Mode mode) const {
        if (mode == QIcon::Disabled) return theme().disabled;
        if (colour_.isValid()) return colour_;
        return theme().icon;  // selected rows are lightly tinted, so that icons stay as they are
    }

    QString name_;
    QColor colour_;
};

}  // namespace

bool hasIcon(const QString& name) {
    return QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name));
}

QIcon icon(const QString& name, const QColor& colour) {
    return QIcon(new ThemedIcon(name, colour));
}

QIcon typeIcon(const QString& subjectType, const QColor& colour) {
    return icon(typeIconName(subjectType), colour);
}

QIcon typeIcon(const std::string& subjectType) {
    return typeIcon(QString::fromStdString(subjectType));
}

QIcon applicationIcon() {
    return QIcon(QStringLiteral(":/icons/crosscase.svg"));
}

QString typeIconName(const QString& subjectType) {
    QString name = subjectType;
    return name.replace(QLatin1Char('_'), QLatin1Char('-'));
}

QPixmap iconPixmap(const QString& name, const QColor& colour, qreal size, qreal devicePixelRatio) {
    const int side = std::max(1, qRound(size * devicePixelRatio));
    const QString key = QStringLiteral("crosscase/%1/%2/%3").arg(name, colour.name()).arg(side);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawIcon(painter, name, colour, QRectF(0, 0, side, side));
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

void drawIcon(QPainter& painter, const QString& name, const QColor& colour, const QRectF& where) {
    static QMutex mutex;  // charts are drawn by several threads
    const QMutexLocker lock(&mutex);
    painter.save();
    if (QGuiApplication::isRightToLeft() && pointsAlongReading(name)) {
        painter.translate(2 * where.center().x(), 0);
        painter.scale(-1, 1);
    }
    rendererOf(name, colour).render(&painter, where);
    painter.restore();
}

}  // namespace crosscase::ui
