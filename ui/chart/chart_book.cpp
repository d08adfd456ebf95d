// ui/chart/chart_book.cpp: the charts of the open case and the one that is in front.
#include "ui/chart/chart_book.h"

#include <algorithm>
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
        if (!std::exchange(upToDate_, false)) reload();
    });
}

void ChartBook::clear() {
    ++turn_;
    ++choice_;
    reading_ = upToDate_ = tellArranged_ = false;
    pending_.clear();
    waiting_.clear();
    sheet_ = {};
    charts_.clear();
    agencies_.clear();
    pictures_.clear();
    copies_ = {};
    wanted_.reset();
    current_.reset();
    inFront_.reset();
    data_ = {};
    drawn_ = {};
}

void ChartBook::show(std::optional<core::ChartId> chart) {
    if (chart == wanted_ && (reading_ || (chart == current_ && sheet_.isShown()))) return;
    ++choice_;
    wanted_ = chart;
    waiting_.clear();
    reload();
}

void ChartBook::whenInFront(std::function<void()> act) {
    if (isTurning())
        waiting_.push_back(std::move(act));
    else
        act();
}

void ChartBook::reload() {
    reading_ = desk_.document.isOpen();
    desk_.document.read(
        this, tr("Drawing the chart"),
        [wanted = wanted_, standing = current_ ? std::vector<core::ChartNode>{} : data_.nodes, decoded = pictures_](
            core::CaseFile& file, core::Progress& progress) {
            return openNow(file, wanted, standing, decoded, progress);
        },
        [this, turn = ++turn_](core::Result<Opened> opened) {
            if (turn != turn_) return;
            reading_ = false;
            if (opened)
                adopt(std::move(*opened));
            else
                notCome(opened.error());
        });
}

/// The chart in front stays there.
void ChartBook::notCome(const core::Error& error) {
    wanted_ = current_;
    waiting_.clear();
    emit listChanged();
    emit failed(error);
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
    const bool becomes = opened.current && sheet_.made && sheet_.target() == opened.current;  // of the overview
    const bool other = !becomes && (!inFront_ || *inFront_ != opened.current);
    if (other) {
        emit leaving();
        tellArranged_ = false;
    }
    if (opened.current) {
        sheet_ = {opened.current, {}, {}};
    } else {
        const bool goesOn = sheet_.made && !current_;
        sheet_ = {{},
                  goesOn ? sheet_.made : std::make_shared<std::atomic<std::int64_t>>(0),
                  std::make_shared<const core::ChartData>(opened.data)};
    }
    charts_ = std::move(opened.charts);
    current_ = opened.current;
    inFront_ = current_;
    agencies_ = std::move(opened.agencies);
    data_ = std::move(opened.data);
    drawn_ = std::move(opened.drawn);
    pictures_ = std::move(opened.pictures);
    showPending();
    emit listChanged();
    emit contentChanged(other);
    if (std::exchange(tellArranged_, false)) emit arrangedAnew();
    for (const auto& act : std::exchange(waiting_, {})) act();
}

QImage ChartBook::picture(std::optional<core::ItemPictureId> id) const {
    return id ? pictures_.value(pictureName(*id)) : QImage();
}

std::size_t ChartBook::hiddenCount() const {
    return drawn_.hiddenItems + drawn_.hiddenLinks + (current_ ? 0 : data_.hidden);
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

std::vector<core::LinkId> ChartBook::linesOf(const std::vector<core::LinkId>& links) const {
    const std::unordered_set<core::LinkId> wanted(links.begin(), links.end());
    std::vector<core::LinkId> lines;
    if (wanted.empty()) return lines;
    for (const core::DrawnLink& line : drawn_.links) {
        const auto isWanted = [&](core::LinkId id) { return wanted.contains(id); };
        if (std::ranges::any_of(line.links, isWanted)) lines.push_back(line.links.front());
    }
    return lines;
}

const core::DrawnLink* ChartBook::linkAt(core::LinkId id) const {
    const auto found =
        std::ranges::find_if(drawn_.links, [id](const core::DrawnLink& link) { return link.links.front() == id; });
    return found == drawn_.links.end() ? nullptr : &*found;
}

}  // namespace crosscase::ui
