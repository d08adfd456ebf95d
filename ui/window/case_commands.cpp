// ui/window/case_commands.cpp: what menus and buttons do to the case.
#include "ui/window/case_commands.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include "core/workspace/keeping.h"
#include "ui/collation/regrouping_dialog.h"
#include "ui/collection/batches_dialog.h"
#include "ui/collection/import_dialog.h"
#include "ui/dissemination/share_dialog.h"
#include "ui/records/new_record_dialog.h"
#include "ui/shell/ask.h"
#include "ui/shell/conversion.h"
#include "ui/shell/words.h"

namespace crosscase::ui {

CaseCommands::CaseCommands(Desk& desk, QWidget* window) : QObject(window), desk_(desk), window_(window) {
    connect(&desk_.document, &CaseDocument::openFailed, this, [this](const QString& path, const core::Error& error) {
        desk_.settings.removeRecentFile(path);
        tellFailure(error);
    });
    connect(&desk_.document, &CaseDocument::lostAtClosing, this, [this](const QString& what, const core::Error& error) {
        Ask::warn(window_, tr("%1: it could not be written before the case was closed").arg(what), errorText(error));
    });
}

void CaseCommands::tellFailure(const core::Error& error) {
    if (error.code != core::Error::Code::Cancelled) Ask::warn(window_, errorTitle(error.code), errorText(error));
}

void CaseCommands::newCase() {
    Ask::saveFile(
        window_, tr("New case"), tr("New case.crosscase"), tr("Cases (*.crosscase)"), [this](const QString& path) {
            Ask::text(
                window_, tr("New case"),
                tr("Code of the agency that holds this file, such as “tpol”.\nLeave it empty when nobody holds it."),
                [this, path](const QString& holder) { desk_.document.create(path, holder.trimmed()); });
        });
}

void CaseCommands::openCase() {
    Ask::openFile(window_, tr("Open a case"), tr("Cases (*.crosscase)"), [this](const QString& path) { open(path); });
}

void CaseCommands::open(const QString& path) {
    desk_.document.open(path);
}

QString CaseCommands::sampleFile() const {
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (folder.isEmpty()) folder = QDir::homePath();
    QDir().mkpath(folder);
    return QDir(folder).filePath(QStringLiteral("Three Flags.crosscase"));
}

void CaseCommands::openSample() {
    openSampleAt(sampleFile());
}

void CaseCommands::openSampleAt(const QString& path) {
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    desk_.document.close();
    desk_.document.background(
        this, tr("Making the sample case"),
        [path, person = toUtf8(desk_.document.person())](core::Progress& progress) {
            return core::createSample(toPath(path), person, progress);
        },
        [this, path](const core::Result<void>& made) {
            if (made)
                open(path);
            else
                tellFailure(made.error());
        });
}

void CaseCommands::closeCase() {
    desk_.selection.clear();
    desk_.document.close();
}

void CaseCommands::importFiles() {
    Ask::openFiles(window_, tr("Import files"), tr("All files (*)"),
                   [this](const QStringList& paths) { importPaths(paths); });
}

void CaseCommands::importPaths(const QStringList& paths) {
    if (paths.isEmpty() || !desk_.document.isOpen() || desk_.document.isReadOnly()) return;
    auto* dialog = new ImportDialog(desk_, paths, window_);
    connect(dialog, &ImportDialog::imported, this, &CaseCommands::finishImport);
    dialog->open();
}

void CaseCommands::finishImport(const core::ImportReport& report) {
    (new BatchesDialog(desk_, report, window_))->open();
    if (report.imported() > 0) collate();
}

void CaseCommands::newRecord() {
    auto* dialog = new NewRecordDialog(desk_, window_);
    connect(dialog, &NewRecordDialog::added, this, [this](core::RecordId record) {
        desk_.selection.select(record, {});
        collate();
    });
    dialog->open();
}

void CaseCommands::share(const std::vector<core::OverlapId>& overlaps) {
    (new ShareDialog(desk_, overlaps, window_))->open();
}

void CaseCommands::collate() {
    desk_.document.write(
        this, tr("Collating"),
        [](core::CaseFile& file, core::Progress& progress) { return core::collate(file, false, progress); },
        [this](const core::Result<core::CollationReport>& report) {
            if (!report) tellFailure(report.error());
        },
        CaseDocument::Touches::Case, CaseDocument::AtClosing::Stops);
}

void CaseCommands::recalibrate() {
    (new RecalibrationDialog(desk_, window_))->open();
}

void CaseCommands::splitEntity() {
    if (desk_.selection.entities().size() == 1)
        (new SplitDialog(desk_, desk_.selection.entities().front(), window_))->open();
}

void CaseCommands::joinEntities() {
    const auto& chosen = desk_.selection.entities();
    if (chosen.size() == 2) (new JoinDialog(desk_, chosen[0], chosen[1], window_))->open();
}

void CaseCommands::verify() {
    desk_.document.read(
        this, tr("Verifying the file"),
        [](core::CaseFile& file, core::Progress& progress) { return core::verify(file, progress); },
        [this](core::Result<core::Verification> found) {
            if (!found) {
                tellFailure(found.error());
                return;
            }
            QStringList lines = toQStringList(found->problems) + toQStringList(found->information);
            lines << tr("State: %1").arg(toQString(found->stateDigest))
                  << tr("Log head: %1").arg(toQString(found->logHead));
            const QString text = lines.join(QLatin1Char('\n'));
            if (found->ok())
                Ask::tell(window_, tr("File, log and derived tables are sound"), text);
            else
                Ask::warn(window_, tr("The file has problems"), text);
        });
}

void CaseCommands::showBatches() {
    (new BatchesDialog(desk_, window_))->open();
}

void CaseCommands::takeStep(const QString& title,
                            core::Result<core::HistoryEntry> (*step)(core::CaseFile&, core::Progress&)) {
    desk_.document.write(
        this, title, [step](core::CaseFile& file, core::Progress& progress) { return step(file, progress); },
        [this](const core::Result<core::HistoryEntry>& entry) {
            if (!entry) tellFailure(entry.error());
        });
}

void CaseCommands::undo() {
    takeStep(tr("Undoing"), &core::undo);
}

void CaseCommands::redo() {
    takeStep(tr("Redoing"), &core::redo);
}

void CaseCommands::withdraw(core::RecordId record) {
    Ask::text(window_, tr("Withdraw record"), tr("Why? The record stays visible as withdrawn, with this reason."),
              [this, record](const QString& reason) {
                  desk_.document.write(
                      this, tr("Withdrawing the record"),
                      [record, reason = toUtf8(reason)](core::CaseFile& file, core::Progress& progress) {
                          return core::withdrawRecord(file, record, reason, {}, progress);
                      },
                      [this](const core::Result<void>& done) {
                          if (!done) tellFailure(done.error());
                      });
              });
}

void CaseCommands::showAbout() {
    Ask::tell(
        window_, tr("Crosscase %1").arg(QCoreApplication::applicationVersion()),
        tr("A workstation for criminal-intelligence analysis: it collates the records of several agencies, shows where "
           "their investigations cross, and makes summaries that can be shared.\n\nLicensed under Apache-2.0. Works "
           "without a network. Case files are not encrypted: keep them on an encrypted disk."));
}

}  // namespace crosscase::ui
