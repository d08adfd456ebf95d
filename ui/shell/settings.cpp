// ui/shell/settings.cpp: what the program remembers of a person's habits.
#include "ui/shell/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include "ui/shell/conversion.h"

namespace crosscase::ui {
namespace {

constexpr qsizetype recentLimit = 8, recentCommandLimit = 12;
const QString recentKey = QStringLiteral("recentFiles");
const QString recentCommandsKey = QStringLiteral("recentCommands");
const QString keysGroup = QStringLiteral("keys");
const QString layoutsKey = QStringLiteral("window/layouts");
const QString themeKey = QStringLiteral("theme");
const QString languageKey = QStringLiteral("language");
const QString geometryKey = QStringLiteral("window/geometry");
const QString stateKey = QStringLiteral("window/state");

}  // namespace

QStringList Settings::recentFiles() const {
    QStringList files = QSettings().value(recentKey).toStringList();
    files.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return files;
}

void Settings::addRecentFile(const QString& path) {
    QStringList files = recentFiles();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    QSettings().setValue(recentKey, files.mid(0, recentLimit));
}

void Settings::removeRecentFile(const QString& path) {
    QStringList files = recentFiles();
    files.removeAll(path);
    QSettings().setValue(recentKey, files);
}

QStringList Settings::recentCommands() const {
    return QSettings().value(recentCommandsKey).toStringList();
}

void Settings::addRecentCommand(const QString& id) {
    QStringList commands = recentCommands();
    commands.removeAll(id);
    commands.prepend(id);
    QSettings().setValue(recentCommandsKey, commands.mid(0, recentCommandLimit));
}

std::optional<QStringList> Settings::keysOf(const QString& action) const {
    const QSettings settings;
    const QString key = keysGroup + QLatin1Char('/') + action;
    if (!settings.contains(key)) return {};
    return settings.value(key).toStringList();
}

void Settings::setKeysOf(const QString& action, const QStringList& keys) {
    QSettings().setValue(keysGroup + QLatin1Char('/') + action, keys);
}

void Settings::forgetKeysOf(const QString& action) {
    QSettings().remove(keysGroup + QLatin1Char('/') + action);
}

void Settings::forgetKeys() {
    QSettings().remove(keysGroup);
}

QMap<QString, QByteArray> Settings::layouts() const {
    QMap<QString, QByteArray> layouts;
    const QVariantMap stored = QSettings().value(layoutsKey).toMap();
    for (auto one = stored.cbegin(); one != stored.cend(); ++one) layouts[one.key()] = one.value().toByteArray();
    return layouts;
}

void Settings::setLayouts(const QMap<QString, QByteArray>& layouts) {
    QVariantMap stored;
    for (auto one = layouts.cbegin(); one != layouts.cend(); ++one) stored[one.key()] = one.value();
    QSettings().setValue(layoutsKey, stored);
}

QString Settings::theme() const {
    return QSettings().value(themeKey, QStringLiteral("system")).toString();
}

void Settings::setTheme(const QString& theme) {
    QSettings().setValue(themeKey, theme);
}

QString Settings::language() const {
    return QSettings().value(languageKey, QStringLiteral("system")).toString();
}

void Settings::setLanguage(const QString& language) {
    QSettings().setValue(languageKey, language);
}

QByteArray Settings::windowGeometry() const {
    return QSettings().value(geometryKey).toByteArray();
}

QByteArray Settings::windowState() const {
    return QSettings().value(stateKey).toByteArray();
}

void Settings::saveWindow(const QByteArray& geometry, const QByteArray& state) {
    QSettings settings;
    settings.setValue(geometryKey, geometry);
    settings.setValue(stateKey, state);
}

std::filesystem::path Settings::specificationFolder() const {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(QStringLiteral("specifications"));
    return toPath(folder.filePath(QStringLiteral("specifications")));
}

}  // namespace crosscase::ui
