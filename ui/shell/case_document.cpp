// ui/shell/case_document.cpp: opening, closing and watching the case of a window.
#include "ui/shell/case_document.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "core/base/platform.h"
#include "ui/shell/conversion.h"

namespace crosscase::ui {
namespace {

constexpr int pollOthersMs = 3000;  ///< how often a file that somebody else writes is asked for its state

}  // namespace

core::Result<core::CaseFile> CaseDocument::Readers::take(const core::CaseSession& session) {
    {
        const std::lock_guard lock(mutex);
        if (!idle.empty()) {
            core::CaseFile file = std::move(idle.back());
            idle.pop_back();
            return file;
        }
    }
    return session.openReader();
}

void CaseDocument::Readers::giveBack(core::CaseFile file) {
    const std::lock_guard lock(mutex);
    idle.push_back(std::move(file));
}

CaseDocument::CaseDocument(Jobs& jobs, QObject* parent) : QObject(parent), jobs_(jobs) {
    pool_.setMaxThreadCount(2);
    others_.setInterval(pollOthersMs);
    connect(&others_, &QTimer::timeout, this, &CaseDocument::noticeOthers);
}

CaseDocument::~CaseDocument() {
    close();
}

void CaseDocument::open(const QString& path) {
    openBy(path, [path]() -> core::Result<OpenedFile> {
        const std::string person = core::loginName();
        auto file = core::CaseFile::open(toPath(path), person);
        std::string reason;
        if (!file && file.error().code == core::Error::Code::Conflict) {
            reason = file.error().message;
            file = core::CaseFile::openReadOnly(toPath(path), person);
        }
        if (!file) return file.error();
        std::string holder = file->holder();
        return OpenedFile{std::move(*file), std::move(holder), std::move(reason)};
    });
}

void CaseDocument::create(const QString& path, const QString& holder) {
    openBy(path, [path, holder]() -> core::Result<OpenedFile> {
        auto file = core::CaseFile::create(toPath(path), toUtf8(holder), core::loginName());
        if (!file) return file.error();
        return OpenedFile{std::move(*file), toUtf8(holder), {}};
    });
}

void CaseDocument::openBy(const QString& path, const std::function<core::Result<OpenedFile>()>& opener) {
    close();
    background(
        this, tr("Opening %1").arg(QFileInfo(path).fileName()), [opener](core::Progress&) { return opener(); },
        [this, path](core::Result<OpenedFile> file) {
            if (file)
                adopt(std::move(*file));
            else
                emit openFailed(path, file.error());
        });
}

void CaseDocument::adopt(OpenedFile file) {
    holder_ = toQString(file.holder);
    readOnlyReason_ = toQString(file.readOnlyReason);
    readers_ = std::make_shared<Readers>();
    networks_ = std::make_shared<core::KeptNetworks>();
    session_ = std::make_unique<core::CaseSession>(std::move(file.file));
    summary_ = {};
    if (isReadOnly())
        others_.start();
    else
        session_->post(
            [](core::CaseFile& opened) { (void)core::noteOpened(opened); });  // a failure shows at the first edit
    emit opened();
    refreshSummary();
}

CaseDocument::Return CaseDocument::newReturn(QObject* receiver, const QString& title, Touches touches, bool finishes) {
    return {jobs_.start(title, finishes), receiver, opening_, touches};
}

void CaseDocument::tellLost(Job& job, const core::Error& error) {
    if (!job.progress().stopRequested()) emit lostAtClosing(job.title(), error);
}

void CaseDocument::close() {
    ++opening_;
    others_.stop();
    jobs_.stopAll();
    pool_.waitForDone();
    if (!session_) return;
    networks_.reset();
    readers_.reset();  // the writer goes last: it then leaves one plain file behind
    session_.reset();  // when it has done what was asked of it
    QCoreApplication::sendPostedEvents(this,
                                       QEvent::MetaCall);  // what could not be written is told before the window goes
    holder_.clear();
    readOnlyReason_.clear();
    summary_ = {};
    emit closed();
}

QString CaseDocument::path() const {
    return session_ ? fromPath(session_->path()) : QString();
}

QString CaseDocument::name() const {
    return QFileInfo(path()).completeBaseName();
}

QString CaseDocument::person() const {
    return toQString(core::loginName());
}

void CaseDocument::refreshSummary() {
    read(
        this, tr("Counting"),
        [](core::CaseFile& file, core::Progress&) -> core::Result<CaseSummary> {
            CaseSummary summary;
            summary.stateNumber = file.stateNumber();
            auto counts = core::countCase(file);
            if (!counts) return counts.error();
            summary.counts = *counts;
            if (auto undo = core::nextUndo(file)) summary.undo = *undo;
            if (auto redo = core::nextRedo(file)) summary.redo = *redo;
            return summary;
        },
        [this](core::Result<CaseSummary> summary) {
            if (!summary || !isOpen()) return;
            summary_ = *summary;
            emit summaryChanged();
        });
}

void CaseDocument::noticeOthers() {
    read(
        this, tr("Looking for changes"),
        [](core::CaseFile& file, core::Progress&) -> core::Result<std::int64_t> { return file.stateNumber(); },
        [this](core::Result<std::int64_t> state) {
            if (!state || *state == summary_.stateNumber) return;
            refreshSummary();
            emit changed();
            emit chartsChanged();
        });
}

}  // namespace crosscase::ui
