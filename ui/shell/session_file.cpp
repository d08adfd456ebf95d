// ui/shell/session_file.cpp: what a window shows, kept on disk while it is open.
#include "ui/shell/session_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

namespace crosscase::ui {
namespace {

constexpr int formatVersion = 1;
const QString ending = QStringLiteral(".window");

template <typename Tag>
QJsonArray numbersOf(const std::vector<core::Id<Tag>>& ids) {
    QJsonArray numbers;
    for (core::Id<Tag> id : ids) numbers.append(qint64(id.value));
    return numbers;
}

template <typename Id>
std::vector<Id> idsFrom(const QJsonValue& numbers) {
    std::vector<Id> ids;
    for (const auto& number : numbers.toArray()) ids.push_back(Id{number.toInteger()});
    return ids;
}

/// ["record", 12]: kind and numbers.
QJsonArray subjectJson(const Subject& subject) {
    struct Writer {
        QJsonArray operator()(std::monostate) const { return {}; }
        QJsonArray operator()(core::EntityId id) const { return {QStringLiteral("entity"), qint64(id.value)}; }
        QJsonArray operator()(core::LinkId id) const { return {QStringLiteral("link"), qint64(id.value)}; }
        QJsonArray operator()(core::OverlapId id) const { return {QStringLiteral("overlap"), qint64(id.value)}; }
        QJsonArray operator()(core::RecordId id) const { return {QStringLiteral("record"), qint64(id.value)}; }
        QJsonArray operator()(const MatchRef& match) const {
            return {QStringLiteral("match"), qint64(match.first.value), qint64(match.second.value)};
        }
    };
    return std::visit(Writer{}, subject);
}

Subject subjectFrom(const QJsonArray& json) {
    const QString kind = json.at(0).toString();
    const qint64 number = json.at(1).toInteger();
    if (kind == QStringLiteral("entity")) return core::EntityId{number};
    if (kind == QStringLiteral("link")) return core::LinkId{number};
    if (kind == QStringLiteral("overlap")) return core::OverlapId{number};
    if (kind == QStringLiteral("record")) return core::RecordId{number};
    if (kind == QStringLiteral("match"))
        return MatchRef{core::MentionId{number}, core::MentionId{json.at(2).toInteger()}};
    return {};
}

std::optional<WindowState> readState(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    auto state = windowStateFrom(QJsonDocument::fromJson(file.readAll()).object());
    if (state && !QFileInfo::exists(state->casePath)) return {};
    return state;
}

}  // namespace

QJsonObject toJson(const WindowState& state) {
    return {{QStringLiteral("version"), formatVersion},
            {QStringLiteral("case"), state.casePath},
            {QStringLiteral("review"), state.review},
            {QStringLiteral("panels"), QString::fromLatin1(state.panels.toBase64())},
            {QStringLiteral("subject"), subjectJson(state.subject)},
            {QStringLiteral("entities"), numbersOf(state.entities)},
            {QStringLiteral("scope"), numbersOf(state.scope)},
            {QStringLiteral("chart"), state.chart},
            {QStringLiteral("at"), state.at.toString(Qt::ISODateWithMs)}};
}

std::optional<WindowState> windowStateFrom(const QJsonObject& json) {
    if (json[QStringLiteral("version")].toInt() != formatVersion) return {};
    WindowState state;
    state.casePath = json[QStringLiteral("case")].toString();
    state.review = json[QStringLiteral("review")].toBool();
    state.panels = QByteArray::fromBase64(json[QStringLiteral("panels")].toString().toLatin1());
    state.subject = subjectFrom(json[QStringLiteral("subject")].toArray());
    state.entities = idsFrom<core::EntityId>(json[QStringLiteral("entities")]);
    state.scope = idsFrom<core::InvestigationId>(json[QStringLiteral("scope")]);
    state.chart = json[QStringLiteral("chart")].toObject();
    state.at = QDateTime::fromString(json[QStringLiteral("at")].toString(), Qt::ISODateWithMs);
    return state;
}

QString SessionFile::folder() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
        .filePath(QStringLiteral("open-windows"));
}

SessionFile::SessionFile(const QString& folder) {
    QDir().mkpath(folder);
    const QDir files(folder);
    for (const QFileInfo& left : files.entryInfoList({QLatin1Char('*') + ending}, QDir::Files, QDir::Time)) {
        if (!take(left.absoluteFilePath())) continue;
        leftOver_ = readState(path_);
        if (leftOver_) return;
        erase();  // of no use to anyone
    }
    if (!lock_) take(files.filePath(QUuid::createUuid().toString(QUuid::Id128).left(12) + ending));
}

SessionFile::~SessionFile() {
    erase();
}

/// False while the window that writes the file lives.
bool SessionFile::take(const QString& path) {
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);  // whether its process lives decides, not its age
    if (!lock->tryLock(0)) return false;
    lock_ = std::move(lock);
    path_ = path;
    return true;
}

void SessionFile::forgetLeftOver() {
    leftOver_.reset();
    erase();
}

void SessionFile::write(const WindowState& state) {
    QSaveFile file(path_);
    if (!file.open(QIODevice::WriteOnly)) return;
    file.write(QJsonDocument(toJson(state)).toJson());
    file.commit();
}

void SessionFile::erase() {
    QFile::remove(path_);
}

}  // namespace crosscase::ui
