// ui/shell/session_file.h: what a window shows, kept on disk while it is open, to be opened again after an unclean end.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QLockFile>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

#include "ui/shell/selection.h"

namespace crosscase::ui {

/// Paths, numbers and places on the screen: never content of the case, which is all in its file already.
struct WindowState {
    QString casePath;
    bool review = false;  ///< the desk of matches had the window
    QByteArray panels;    ///< QMainWindow::saveState of the panels
    Subject subject;
    std::vector<core::EntityId> entities;
    std::vector<core::InvestigationId> scope;
    QJsonObject chart;  ///< what the chart wants back: zoom and place
    QDateTime at;       ///< when it was written
};

/// One small file for each open window, in a folder beside the settings. A lock beside it tells whether its window still
/// lives, so several windows and programs do not take each other for ended.
class SessionFile {
public:
    /// Takes over the newest file that an ended window left, or begins a new one.
    explicit SessionFile(const QString& folder);
    ~SessionFile();  ///< an orderly end: leaves nothing behind
    SessionFile(const SessionFile&) = delete;
    SessionFile& operator=(const SessionFile&) = delete;

    /// What the ended window had open; nothing when it left nothing or its case is gone.
    const std::optional<WindowState>& leftOver() const { return leftOver_; }
    void forgetLeftOver();
    /// Written whole or not at all. A failure is of no consequence for the work, so it is not told.
    void write(const WindowState& state);
    void erase();
    QString path() const { return path_; }
    static QString folder();  ///< beside the settings of this person

private:
    bool take(const QString& path);
    QString path_;
    std::unique_ptr<QLockFile> lock_;
    std::optional<WindowState> leftOver_;
};

QJsonObject toJson(const WindowState& state);
std::optional<WindowState> windowStateFrom(const QJsonObject& json);  ///< nothing for what this version cannot read

}  // namespace crosscase::ui
