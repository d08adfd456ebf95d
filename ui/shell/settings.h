// ui/shell/settings.h: what the program remembers of a person's habits, outside any case.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>
#include <filesystem>
#include <optional>
#include <vector>

namespace crosscase::ui {

/// Never holds content of a case: only paths, sizes and choices of the program.
class Settings {
public:
    QStringList recentFiles() const;  ///< newest first, those that still exist
    void addRecentFile(const QString& path);
    void removeRecentFile(const QString& path);

    QStringList recentCommands() const;  ///< names of actions that were run from the palette, newest first
    void addRecentCommand(const QString& id);

    /// Keys that a person gave to an action, as QKeySequence writes them without a language; nothing: the default ones.
    std::optional<QStringList> keysOf(const QString& action) const;
    void setKeysOf(const QString& action, const QStringList& keys);
    void forgetKeysOf(const QString& action);
    void forgetKeys();

    QMap<QString, QByteArray> layouts() const;  ///< places of the panels, by the name that a person gave
    void setLayouts(const QMap<QString, QByteArray>& layouts);

    QString theme() const;  ///< "system", "light" or "dark"
    void setTheme(const QString& theme);

    QString language() const;  ///< "system" or a code such as "ar"
    void setLanguage(const QString& language);

    QByteArray windowGeometry() const;
    QByteArray windowState() const;
    void saveWindow(const QByteArray& geometry, const QByteArray& state);

    /// Where specifications that a person made are kept; made when missing.
    std::filesystem::path specificationFolder() const;
    std::vector<std::filesystem::path> specificationFolders() const { return {specificationFolder()}; }
};

}  // namespace crosscase::ui
