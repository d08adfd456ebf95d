// ui/shell/conversion.cpp: between the core's UTF-8 values and Qt's.
#include "ui/shell/conversion.h"

#include <QDateTime>
#include <QLocale>

#include "core/base/platform.h"

namespace crosscase::ui {

QStringList toQStringList(const std::vector<std::string>& texts) {
    QStringList list;
    list.reserve(qsizetype(texts.size()));
    for (const std::string& text : texts) list << toQString(text);
    return list;
}

QString joined(const std::vector<std::string>& texts, const QString& separator) {
    return toQStringList(texts).join(separator);
}

std::filesystem::path toPath(const QString& text) {
    return core::pathFromUtf8(toUtf8(text));
}

QString fromPath(const std::filesystem::path& path) {
    return toQString(core::utf8FromPath(path));
}

QString localTime(core::Microseconds at) {
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at / 1000), QStringLiteral("d MMM yyyy HH:mm"));
}

QString statedTime(const core::Instant& instant) {
    const int seconds = instant.offsetMinutes.value_or(0) * 60;
    const auto moment = QDateTime::fromMSecsSinceEpoch(instant.at / 1000, Qt::OffsetFromUTC, seconds);
    if (instant.dateOnly) return QLocale().toString(moment.date(), QStringLiteral("d MMM yyyy"));
    QString text = QLocale().toString(moment, QStringLiteral("d MMM yyyy HH:mm"));
    if (!instant.offsetMinutes) return text;
    const int minutes = std::abs(*instant.offsetMinutes);
    const QString zone = QStringLiteral("%1%2:%3")
                             .arg(QLatin1Char(*instant.offsetMinutes < 0 ? '-' : '+'))
                             .arg(minutes / 60, 2, 10, QLatin1Char('0'))
                             .arg(minutes % 60, 2, 10, QLatin1Char('0'));
    return text + QLatin1Char(' ') + zone;
}

}  // namespace crosscase::ui
