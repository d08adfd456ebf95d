// ui/chart/chart_book.cpp: the charts of the open case and the one that is in front.
#include "ui/chart/chart_book.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "core/workspace/listing.h"
#include "ui/chart/chart_content.h"
#include "ui/chart/picture_file.h"
#include "ui/shell/conversion.h"

namespace crosscase::ui {
namespace {

constexpr std::size_t overviewLimit = 150;  ///< entities: a first picture that can be read

/// Pictures that a chart shows: those that are known, and the others read and decoded.
core::Result<QHash<QString, QImage>> picturesFor(core::CaseFile& file, const core::DrawnChart& drawn,
                                                 const QHash<QString, QImage>& known) {
    QHash<QString, QImage> pictures;
    std::vector<core::ItemPictureId> missing;
    for (const core::DrawnItem& item : drawn.items) {
        if (!item.look.picture) continue;
        const QString name = pictureName(*item.look.picture);
        if (const auto found = known.find(name); found != known.end())
            pictures.insert(name, *found);
        else
            missing.push_back(*item.look.picture);
    }
    if (missing.empty()) return pictures;
    auto read = core::picturesOf(file, missing);
    if (!read) return read.error();
    for (const core::ItemPicture& picture : *read) pictures.insert(pictureName(picture.id), imageOf(picture));
    return pictures;
}

}  // namespace

ChartBook::ChartBook(Desk& desk, QObject* parent) : QObject(parent), desk_(desk) {
    connect(&desk_.document, &CaseDocument::opened, this, [this] {
        clear();
        reload();
    });
    connect(&desk_.document, &CaseDocument::closed, this, [this] {
        clear();
        emit listChanged();
        emit contentChanged(true);
    });
    connect(&desk_.document, &CaseDocument::chartsChanged, this, [this] {
        if (upToDate_)
            upToDate_ = false;
        else
            reload();
    });
}

void ChartBook::clear() {
    ++turn_;
    charts_.clear();
    agencies_.clear();
    pictures_.clear();
    copies_.clear();
    wanted_.reset();
    current_.reset();
    inFront_.reset();
    data_ = {};
    drawn_ = {};
}

void ChartBook::show(std::optional<core::ChartId> chart) {
    if (chart == current_ && chart == wanted_) return;
    wanted_ = current_ = chart;
    data_ = {};
    drawn_ = {};
    reload();
}

void ChartBook::reload() {
    desk_.document.read(
        this, tr("Drawing the chart"),
        [wanted = wanted_, standing = current_ ? std::vector<core::ChartNode>{} : data_.nodes, decoded = pictures_](
            core::CaseFile& file, core::Progress& progress) {
            return openNow(file, wanted, standing, decoded, progress);
        },
        [this, turn = ++turn_](core::Result<Opened> opened) {
            if (turn != turn_) return;
            if (opened)
                adopt(std::move(*opened));
            else
                emit failed(opened.error());
        });
}

core::Result<ChartBook::Opened> ChartBook::openNow(core::CaseFile& file, std::optional<core::ChartId> wanted,
                                                   const std::vector<core::ChartNode>& standing,
                                                   const QHash<QString, QImage>& decoded, core::Progress& progress) {
    Opened opened;
    auto charts = core::listCharts(file);
    if (!charts) return charts.error();
    opened.charts = std::move(*charts);
    // A chart that was deleted, or whose making was undone, gives way to the overview.
    const auto known = [&](const core::Chart& chart) { return wanted && chart.id == *wanted; };
    if (std::ranges::any_of(opened.charts, known)) opened.current = wanted;
    auto data = opened.current ? core::openChart(file, *opened.current, progress)
                               : core::chartAround(file, {}, 1, overviewLimit, progress);
    if (!data) return data.error();
    opened.data = std::move(*data);
    if (!opened.current) {
        std::unordered_map<core::EntityId, const core::ChartNode*> places;
        for (const core::ChartNode& node : standing) places[node.id] = &node;
        std::vector<core::EntityId> fixed;
        for (core::ChartNode& node : opened.data.nodes) {
            const auto place = places.find(node.id);
            if (place == places.end()) continue;
            node.placed.x = place->second->placed.x;
            node.placed.y = place->second->placed.y;
            fixed.push_back(node.id);
        }
        if (fixed.size() < opened.data.nodes.size())
            if (auto placed = core::layOut(opened.data, fixed, progress); !placed) return placed.error();
    }
    opened.drawn = core::drawnChart(opened.data);
    auto agencies = core::listAgencies(file);
    if (!agencies) return agencies.error();
    for (const core::Agency& agency : *agencies) opened.agencies.push_back(agency.code);
    auto pictures = picturesFor(file, opened.drawn, decoded);
    if (!pictures) return pictures.error();
    opened.pictures = std::move(*pictures);
    return opened;
}

void ChartBook::adopt(Opened opened) {
    charts_ = std::move(opened.charts);
    current_ = opened.current;
    agencies_ = std::move(opened.agencies);
    data_ = std::move(opened.data);
    drawn_ = std::move(opened.drawn);
    pictures_ = std::move(opened.pictures);
    const bool other = !inFront_ || *inFront_ != current_;
    inFront_ = current_;
    emit listChanged();
    emit contentChanged(other);
    if (std::exchange(tellArranged_, false)) emit arrangedAnew();
}

QImage ChartBook::picture(std::optional<core::ItemPictureId> id) const {
    return id ? pictures_.value(pictureName(*id)) : QImage();
}

std::vector<core::EntityId> ChartBook::entitiesOf(const std::vector<core::EntityId>& items) const {
    const std::unordered_set<core::EntityId> wanted(items.begin(), items.end());
    std::vector<core::EntityId> entities;
    for (const core::DrawnItem& item : drawn_.items) {
        if (!wanted.contains(item.id)) continue;
        if (item.members.empty())
            entities.push_back(item.id);
        else
            entities.insert(entities.end(), item.members.begin(), item.members.end());
    }
    return entities;
}

std::vector<core::EntityId> ChartBook::itemsOf(const std::vector<core::EntityId>& entities) const {
    const std::unordered_set<core::EntityId> wanted(entities.begin(), entities.end());
    std::vector<core::EntityId> items;
    for (const core::DrawnItem& item : drawn_.items) {
        const auto isWanted = [&](core::EntityId id) { return wanted.contains(id); };
        if (isWanted(item.id) || std::ranges::any_of(item.members, isWanted)) items.push_back(item.id);
    }
    return items;
}

const core::ChartNote* ChartBook::noteAt(core::EntityId item) const {
    const auto found =
        std::ranges::find_if(data_.notes, [item](const core::ChartNote& note) { return noteItemId(note.id) == item; });
    return found == data_.notes.end() ? nullptr : &*found;
}

const core::DrawnItem* ChartBook::groupAt(core::EntityId id) const {
    const auto found = std::ranges::find_if(
        drawn_.items, [id](const core::DrawnItem& item) { return item.id == id && !item.members.empty(); });
    return found == drawn_.items.end() ? nullptr : &*found;
}

const core::DrawnLink* ChartBook::linkAt(core::LinkId id) const {
    const auto found =
        std::ranges::find_if(drawn_.links, [id](const core::DrawnLink& link) { return link.links.front() == id; });
    return found == drawn_.links.end() ? nullptr : &*found;
}

void ChartBook::apply(core::ChartEdit edit, std::function<void()> then) {
    if (!canEdit() || core::isEmpty(edit)) return;
    desk_.document.write(
        this, tr("Changing the chart"),
        [chart = current_, data = current_ ? core::ChartData{} : data_, edit = std::move(edit)](
            core::CaseFile& file, core::Progress&) -> core::Result<core::ChartId> {
            if (!chart) return core::newChart(file, {}, core::asNewChart(data, edit));
            if (auto edited = core::editChart(file, *chart, edit); !edited) return edited.error();
            return *chart;
        },
        [this, then = std::move(then)](core::Result<core::ChartId> written) {
            if (!written) {
                emit failed(written.error());
                return;
            }
            wanted_ = current_ = *written;
            if (then) then();
        },
        CaseDocument::Touches::Charts);
}

void ChartBook::move(const std::vector<std::pair<core::EntityId, QPointF>>& places) {
    std::map<core::EntityId, std::pair<double, double>> items;
    std::map<core::ChartGroupId, std::pair<double, double>> groups;
    std::vector<core::ChartNote> notes;
    for (const auto& [id, place] : places) {
        const core::DrawnItem* group = groupAt(id);
        if (const core::ChartNote* note = noteAt(id)) {
            notes.push_back(*note);
            notes.back().x = place.x();
            notes.back().y = place.y();
        } else if (group && group->group)
            groups[*group->group] = {place.x(), place.y()};
        else
            items[id] = {place.x(), place.y()};
    }
    core::ChartEdit edit = core::moved(data_, items);
    if (!groups.empty()) {
        core::ChartEdit folded = core::movedGroups(data_, groups);
        edit.groups = std::move(folded.groups);
        edit.placed.insert(edit.placed.end(), folded.placed.begin(), folded.placed.end());
        if (items.empty()) edit.sentence = std::move(folded.sentence);
    }
    if (!notes.empty() && core::isEmpty(edit)) edit.sentence = "Moved a note";
    edit.notes = std::move(notes);
    // The view shows it already: reading the chart again would only interrupt the next drag.
    std::unordered_map<core::PlacedId, const core::PlacedEntity*> moved;
    for (const core::PlacedEntity& placed : edit.placed) moved[placed.id] = &placed;
    for (core::ChartNode& node : data_.nodes)
        if (const auto found = moved.find(node.placed.id); found != moved.end()) node.placed = *found->second;
    for (core::ChartGroup& group : data_.groups)
        for (const core::ChartGroup& changed : edit.groups)
            if (changed.id == group.id) group = changed;
    for (core::ChartNote& note : data_.notes)
        for (const core::ChartNote& changed : edit.notes)
            if (changed.id == note.id) note = changed;
    const bool stored = current_.has_value();
    apply(std::move(edit), [this, stored] { upToDate_ = stored; });
}

void ChartBook::add(const std::vector<core::EntityId>& entities, const QString& foldedAs, std::function<void()> then) {
    if (!canEdit() || entities.empty()) return;
    desk_.document.read(
        this, tr("Placing what is new"),
        [data = data_, entities](core::CaseFile& file, core::Progress& progress) {
            return core::additionTo(file, data, entities, progress);
        },
        [this, name = toUtf8(foldedAs), then = std::move(then)](core::Result<core::ChartEdit> edit) {
            if (!edit) {
                emit failed(edit.error());
                return;
            }
            if (!name.empty()) *edit = core::foldedTogether(std::move(*edit), name);
            apply(std::move(*edit), then);
        });
}

void ChartBook::arrange(const core::ArrangeRequest& request) {
    desk_.document.read(
        this, tr("Laying out the chart"),
        [data = data_, request](core::CaseFile& file, core::Progress& progress) {
            return core::arranged(file, data, request, progress);
        },
        [this, whole = request.only.size() < 2](core::Result<core::ChartEdit> edit) {
            if (edit)
                apply(std::move(*edit), [this, whole] { tellArranged_ = whole; });
            else
                emit failed(edit.error());
        });
}

void ChartBook::makeChart(const std::vector<core::EntityId>& entities) {
    perform(tr("Making the chart"), [entities](core::CaseFile& file) -> core::Result<std::optional<core::ChartId>> {
        core::Progress progress;
        auto edit = core::additionTo(file, {}, entities, progress);
        if (!edit) return edit.error();
        auto made = core::newChart(file, {}, *edit);
        if (!made) return made.error();
        return std::optional(*made);
    });
}

void ChartBook::perform(const QString& title, ChartWork work) {
    if (!canEdit()) return;
    desk_.document.write(
        this, title, [work = std::move(work)](core::CaseFile& file, core::Progress&) { return work(file); },
        [this](core::Result<std::optional<core::ChartId>> next) {
            if (!next)
                emit failed(next.error());
            else if (*next)
                wanted_ = **next;
        },
        CaseDocument::Touches::Charts);
}

void ChartBook::keep(const core::Finding& finding) {
    if (!canEdit()) return;
    desk_.document.write(
        this, tr("Keeping the answer"),
        [finding](core::CaseFile& file, core::Progress&) { return core::keepAnswer(file, finding); },
        [this](core::Result<core::NetworkResultId> kept) {
            if (kept)
                emit answerKept();
            else
                emit failed(kept.error());
        },
        CaseDocument::Touches::Nothing);
}

core::DrawnOn ChartBook::drawnOn(QPointF at) const {
    core::DrawnOn on;
    on.chart = current_;
    if (!current_) on.content = core::asNewChart(data_, {});
    on.x = at.x();
    on.y = at.y();
    return on;
}

void ChartBook::drewOn(std::optional<core::ChartId> chart, core::EntityId entity) {
    wanted_ = current_ = chart;
    apply(core::shownAgain(data_, entity));
}

void ChartBook::drewOn(std::optional<core::ChartId> chart, core::LinkId link) {
    wanted_ = current_ = chart;
    apply(core::linksShownAs(data_, std::vector{link}, core::Visibility::Shown));
}

void ChartBook::copy(const std::vector<core::EntityId>& entities) {
    const std::unordered_set<core::EntityId> wanted(entities.begin(), entities.end());
    copies_.clear();
    for (const core::ChartNode& node : data_.nodes)
        if (wanted.contains(node.id)) copies_.push_back(node.placed);
    emit copied();
}

}  // namespace crosscase::ui
