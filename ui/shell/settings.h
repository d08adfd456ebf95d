// ui/shell/settings.h: what the program remembers of a person's habits, outside any case.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <filesystem>
#include <vector>

namespace crosscase::ui {

/// Never holds content of a case: only paths, sizes and choices of the program.
class Settings {
public:
    QStringList recentFiles() const;  ///< newest first, those that still exist
    void addRecentFile(const QString& path);
    void removeRecentFile(const QString& path);

    QString theme() const;  ///< "system", "light" or "dark"
    void setTheme(const QString& theme);

    QByteArray windowGeometry() const;
    QByteArray windowState() const;
    void saveWindow(const QByteArray& geometry, const QByteArray& state);

    /// Where specifications that a person made are kept; made when missing.
    std::filesystem::path specificationFolder() const;
    std::vector<std::filesystem::path> specificationFolders() const { return {specificationFolder()}; }
};

}  // namespace crosscase::ui
