// ui/shell/conversion.h: between the core's UTF-8 values and Qt's.
#pragma once

#include <QString>
#include <QStringList>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/base/dates.h"

namespace crosscase::ui {

inline QString toQString(std::string_view text) {
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}
inline std::string toUtf8(const QString& text) {
    return text.toStdString();
}

QStringList toQStringList(const std::vector<std::string>& texts);
/// "kcus, tpol".
QString joined(const std::vector<std::string>& texts, const QString& separator = QStringLiteral(", "));
std::filesystem::path toPath(const QString& text);
QString fromPath(const std::filesystem::path& path);

/// A moment in the person's own zone and language, for history and batches.
QString localTime(core::Microseconds at);
/// A stated moment in the zone that it was stated in: "14 Mar 2026 21:00 +04:00".
QString statedTime(const core::Instant& instant);

}  // namespace crosscase::ui
