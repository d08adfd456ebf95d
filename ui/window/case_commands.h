// ui/window/case_commands.h: what menus and buttons do to the case: one function for each.
#pragma once

#include <QObject>
#include <vector>

#include "core/workspace/importing.h"
#include "ui/shell/desk.h"

class QWidget;

namespace crosscase::ui {

class CaseCommands : public QObject {
    Q_OBJECT
public:
    /// @param window  parent of every dialog
    CaseCommands(Desk& desk, QWidget* window);

    void newCase();
    void openCase();
    void open(const QString& path);
    void openSample();                       ///< in the folder of documents
    void openSampleAt(const QString& path);  ///< makes the file when it is not there
    void closeCase();
    void importFiles();
    void importPaths(const QStringList& paths);
    void newRecord();
    void share(const std::vector<core::OverlapId>& overlaps);
    void collate();
    void recalibrate();
    void splitEntity();   ///< the one that is selected
    void joinEntities();  ///< the two that are selected
    void verify();
    void showBatches();
    void undo();
    void redo();
    void withdraw(core::RecordId record);
    void showAbout();

private:
    void finishImport(const core::ImportReport& report);
    void tellFailure(const core::Error& error);
    void takeStep(const QString& title, core::Result<core::HistoryEntry> (*step)(core::CaseFile&, core::Progress&));
    QString sampleFile() const;

    Desk& desk_;
    QWidget* window_;
};

}  // namespace crosscase::ui
