// core/workspace/charts.cpp: what a person does to charts.
#include "core/workspace/charts.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "core/base/text.h"
#include "core/store/charts.h"
#include "core/store/derived.h"
#include "core/store/history.h"
#include "core/store/item_pictures.h"
#include "core/workspace/chart_copies.h"
#include "core/workspace/chart_edits.h"
#include "core/workspace/chart_rows.h"
#include "core/workspace/edit_merging.h"

namespace crosscase::core {
namespace {

using Code = Error::Code;

const std::string kind(chartedKind);

/// With what else on the chart stands for the same entities: items that a joining of records laid under one another go together.
std::vector<PlacedId> withThoseBeneath(Database& database, ChartId chart, const std::vector<PlacedId>& removed) {
    if (removed.empty()) return {};
    const std::set<PlacedId> named(removed.begin(), removed.end());
    const auto places = loadPlaces(database, chart);
    std::set<EntityId> entities;
    for (const StoredPlace& place : places)
        if (place.entity && named.contains(place.placed.id)) entities.insert(*place.entity);
    std::vector<PlacedId> all;
    for (const StoredPlace& place : places)
        if (named.contains(place.placed.id) || (place.entity && entities.contains(*place.entity)))
            all.push_back(place.placed.id);
    return all;
}

/// New items whose entities stand on the chart already, hung on another of their statements: none comes a second time.
ChartEdit withoutThoseHere(Database& database, ChartId chart, ChartEdit edit) {
    const auto isNew = [](const PlacedEntity& placed) { return placed.id.value <= 0; };
    if (std::none_of(edit.placed.begin(), edit.placed.end(), isNew)) return edit;
    const std::set<PlacedId> removed(edit.removed.begin(), edit.removed.end());
    std::map<EntityId, PlacedEntity> here;
    for (StoredPlace& place : loadPlaces(database, chart))
        if (place.entity && !removed.contains(place.placed.id)) here.emplace(*place.entity, std::move(place.placed));
    std::vector<PlacedEntity> kept;
    for (PlacedEntity& placed : edit.placed) {
        const auto entity = isNew(placed) ? entityOf(database, placed.anchor) : std::nullopt;
        const auto known = entity ? here.find(*entity) : here.end();
        if (known == here.end()) {
            kept.push_back(std::move(placed));
        } else if (known->second.visibility == Visibility::Hidden && placed.visibility != Visibility::Hidden) {
            known->second.visibility = placed.visibility;
            kept.push_back(known->second);
        }
    }
    edit.placed = std::move(kept);
    return edit;
}

Result<void> check(const std::vector<ItemPicture>& pictures) {
    for (const ItemPicture& picture : pictures)
        if (auto sound = checkPicture(picture); !sound) return sound;
    return {};
}

/// New pictures get their numbers; one that an undo took away since it was copied leaves the icon.
void settlePictures(Database& database, const std::vector<ItemPicture>& pictures, std::vector<PlacedEntity>& placed) {
    std::map<ItemPictureId, ItemPictureId> saved;
    for (const ItemPicture& picture : pictures) saved[picture.id] = savePicture(database, picture);
    for (PlacedEntity& one : placed) {
        if (!one.look.picture) continue;
        if (const auto known = saved.find(*one.look.picture); known != saved.end())
            one.look.picture = known->second;
        else if (!hasPicture(database, *one.look.picture))
            one.look.picture.reset();
    }
}

Result<Chart> find(Database& database, ChartId id) {
    auto chart = findChart(database, id);
    if (!chart) return Error{Code::NotFound, "There is no chart of this number.", print(id)};
    return *chart;
}

Result<void> checkName(const std::vector<Chart>& charts, const std::string& name, std::optional<ChartId> own = {}) {
    if (trimmed(name).empty()) return Error{Code::BadInput, "A chart needs a name.", {}};
    for (const Chart& chart : charts)
        if (chart.name == name && chart.id != own)
            return Error{Code::BadInput, "Another chart has this name; choose a different one.", name};
    return {};
}

/// Snapshots may be called the same: each says when it was taken.
Result<void> checkSnapshotName(const std::string& name) {
    if (name.empty()) return Error{Code::BadInput, "A snapshot needs a name.", {}};
    return {};
}

/// "Chart 3": the first number that no chart has.
std::string freeName(const std::vector<Chart>& charts) {
    for (std::size_t number = 1;; ++number) {
        std::string name = fmt::format("Chart {}", number);
        if (std::none_of(charts.begin(), charts.end(), [&](const Chart& chart) { return chart.name == name; }))
            return name;
    }
}

/// What a chart holds, as new rows. @param groups  new groups are numbered downwards from 0
ChartEdit contentOf(Database& database, ChartId chart) {
    ChartEdit content;
    std::map<ChartGroupId, ChartGroupId> numbers;
    for (ChartGroup group : loadGroups(database, chart)) {
        const ChartGroupId number{-static_cast<std::int64_t>(numbers.size())};
        numbers[group.id] = number;
        group.id = number;
        content.groups.push_back(std::move(group));
    }
    for (StoredPlace& place : loadPlaces(database, chart)) {
        place.placed.id = {};
        if (place.placed.group) {
            const auto number = numbers.find(*place.placed.group);
            place.placed.group = number == numbers.end() ? std::nullopt : std::optional(number->second);
        }
        content.placed.push_back(std::move(place.placed));
    }
    for (ChartNote note : loadNotes(database, chart)) {
        note.id = {};
        content.notes.push_back(std::move(note));
    }
    for (StoredStyle& style : loadStyles(database, chart)) {
        style.styled.id = {};
        content.styles.push_back(std::move(style.styled));
    }
    return content;
}

/// Looks of links that come with another chart: this chart's own stand, also the usual look of a link between two that it
/// had. What was hidden there does not show itself here. @param shift  of the items that come, to the right
std::vector<StyledLink> looksThatCome(Database& database, ChartId into, ChartId from,
                                      const std::map<EntityId, PlacedEntity>& here, double shift,
                                      const Arrival& arrival) {
    std::set<LinkId> styled;
    for (const StoredStyle& style : loadStyles(database, into))
        if (style.link) styled.insert(*style.link);
    std::vector<StyledLink> come;
    for (StoredStyle& style : loadStyles(database, from)) {
        const auto link = style.link ? findLink(database, *style.link) : std::nullopt;
        if (!link || styled.contains(link->id)) continue;
        const bool fromStands = here.contains(link->from), toStands = here.contains(link->to);
        if (fromStands && toStands) continue;
        style.styled.id = {};
        style.styled.look =
            arrival.link(style.styled.look, fromStands || toStands ? std::nullopt : std::optional(shift));
        come.push_back(std::move(style.styled));
    }
    return come;
}

ChartId writeChart(CaseFile& file, Chart chart, ChartEdit content) {
    chart.by = file.person();
    chart.at = file.clock().now();
    const ChartId made = saveChart(file.database(), chart);
    content.head.reset();
    writeRows(file.database(), made, content);
    return made;
}

/// After the last tab.
Chart headOf(const std::vector<Chart>& charts, const std::string& name, const ChartEdit& content) {
    Chart chart;
    chart.name = trimmed(name).empty() ? freeName(charts) : collapsed(name);
    chart.place = charts.empty() ? 0 : charts.back().place + 1;
    if (content.head) chart.settings = content.head->settings;
    return chart;
}

Result<ChartId> addChart(CaseFile& file, const Chart& chart, const std::string& sentence, const ChartEdit& content) {
    Database& database = file.database();
    Transaction transaction(database);
    // The number is known only within, and an undo needs none: the changeset has the rows.
    ChartId made;
    recordChange(file, kind, sentence, 0, [&] { made = writeChart(file, chart, content); });
    transaction.commit();
    return made;
}

template <typename Change>
Result<void> change(CaseFile& file, ChartId chart, const std::string& sentence, Change&& change) {
    Transaction transaction(file.database());
    recordChange(file, kind, sentence, chart.value, change);
    transaction.commit();
    return {};
}

}  // namespace

void writeRows(Database& database, ChartId chart, const ChartEdit& edit) {
    const auto removed = withThoseBeneath(database, chart, edit.removed);
    std::map<ChartGroupId, ChartGroupId> groups;
    for (const ChartGroup& group : edit.groups) groups[group.id] = saveGroup(database, chart, group);
    std::vector<PlacedEntity> items = edit.placed;
    settlePictures(database, edit.pictures, items);
    for (PlacedEntity& placed : items) {
        if (placed.group) {
            if (auto saved = groups.find(*placed.group); saved != groups.end()) placed.group = saved->second;
        }
        savePlace(database, chart, placed);
    }
    removePlaces(database, removed);
    removeGroups(database, edit.removedGroups);
    removeEmptyGroups(database, chart);
    for (const ChartNote& note : edit.notes) saveNote(database, chart, note);
    removeNotes(database, edit.removedNotes);
    for (const StyledLink& styled : edit.styles) saveStyle(database, chart, styled);
    if (edit.head) saveChart(database, *edit.head);
}

ChartId writeNewChart(CaseFile& file, const ChartEdit& content) {
    return writeChart(file, headOf(loadCharts(file.database()), {}, content), content);
}

Result<std::vector<Chart>> listCharts(CaseFile& file) {
    return guard([&]() -> Result<std::vector<Chart>> { return loadCharts(file.database()); });
}

Result<std::vector<Chart>> listSnapshots(CaseFile& file, ChartId chart) {
    return guard([&]() -> Result<std::vector<Chart>> { return loadSnapshots(file.database(), chart); });
}

Result<ChartId> newChart(CaseFile& file, const std::string& name, const ChartEdit& content) {
    return guard([&]() -> Result<ChartId> {
        if (auto sound = check(content.pictures); !sound) return sound.error();
        const auto charts = loadCharts(file.database());
        const Chart chart = headOf(charts, name, content);
        if (auto named = checkName(charts, chart.name); !named) return named.error();
        return addChart(file, chart, "Made the chart " + chart.name, content);
    });
}

Result<void> editChart(CaseFile& file, ChartId id, const ChartEdit& edit) {
    return guard([&]() -> Result<void> {
        Database& database = file.database();
        if (auto chart = find(database, id); !chart) return chart.error();
        if (auto sound = check(edit.pictures); !sound) return sound;
        auto standing = asItStands(database, id, edit);
        if (!standing) return standing.error();
        const ChartEdit fresh = withoutThoseHere(database, id, *standing);
        if (isEmpty(fresh)) return {};
        return change(file, id, edit.sentence, [&] { writeRows(database, id, fresh); });
    });
}

Result<void> renameChart(CaseFile& file, ChartId id, const std::string& name) {
    return guard([&]() -> Result<void> {
        Database& database = file.database();
        auto chart = find(database, id);
        if (!chart) return chart.error();
        const std::string wanted = collapsed(name);
        auto named = chart->snapshotOf ? checkSnapshotName(wanted) : checkName(loadCharts(database), wanted, id);
        if (!named) return named;
        if (chart->name == wanted) return {};
        const std::string sentence =
            fmt::format("Renamed the {} {} to {}", chart->snapshotOf ? "snapshot" : "chart", chart->name, wanted);
        chart->name = wanted;
        return change(file, id, sentence, [&] { saveChart(database, *chart); });
    });
}

Result<void> deleteChart(CaseFile& file, ChartId id) {
    return guard([&]() -> Result<void> {
        Database& database = file.database();
        auto chart = find(database, id);
        if (!chart) return chart.error();
        const std::string sentence =
            fmt::format("Deleted the {} {}", chart->snapshotOf ? "snapshot" : "chart", chart->name);
        return change(file, id, sentence, [&] { removeChart(database, id); });
    });
}

Result<ChartId> copyChart(CaseFile& file, ChartId id, const std::string& name) {
    return guard([&]() -> Result<ChartId> {
        Database& database = file.database();
        auto chart = find(database, id);
        if (!chart) return chart.error();
        ChartEdit content = contentOf(database, id);
        content.head = *chart;
        return newChart(file, name, content);
    });
}

Result<ChartId> takeSnapshot(CaseFile& file, ChartId id, const std::string& name) {
    return guard([&]() -> Result<ChartId> {
        Database& database = file.database();
        auto chart = find(database, id);
        if (!chart) return chart.error();
        const std::string own = collapsed(name);
        if (auto named = checkSnapshotName(own); !named) return named.error();
        const std::string sentence = fmt::format("Took a snapshot of the chart {}: {}", chart->name, own);
        Chart snapshot = *chart;
        snapshot.id = {};
        snapshot.name = own;
        snapshot.snapshotOf = id;
        return addChart(file, snapshot, sentence, contentOf(database, id));
    });
}

Result<void> restoreSnapshot(CaseFile& file, ChartId id) {
    return guard([&]() -> Result<void> {
        Database& database = file.database();
        auto snapshot = find(database, id);
        if (!snapshot) return snapshot.error();
        if (!snapshot->snapshotOf) return Error{Code::BadInput, "This chart is not a snapshot.", print(id)};
        auto chart = find(database, *snapshot->snapshotOf);
        if (!chart) return chart.error();
        ChartEdit edit = contentOf(database, id);
        edit.head = *chart;
        edit.head->settings = snapshot->settings;
        const ChartId into = chart->id;
        for (const StoredPlace& place : loadPlaces(database, into)) edit.removed.push_back(place.placed.id);
        for (const ChartGroup& group : loadGroups(database, into)) edit.removedGroups.push_back(group.id);
        for (const ChartNote& note : loadNotes(database, into)) edit.removedNotes.push_back(note.id);
        return change(file, into, fmt::format("Put the chart {} back to {}", chart->name, snapshot->name), [&] {
            removeStyles(database, into);
            writeRows(database, into, edit);
        });
    });
}

Result<void> mergeChart(CaseFile& file, ChartId into, ChartId from) {
    return guard([&]() -> Result<void> {
        Database& database = file.database();
        auto target = find(database, into);
        if (!target) return target.error();
        auto source = find(database, from);
        if (!source) return source.error();
        std::map<EntityId, PlacedEntity> here;
        double right = 0;
        for (StoredPlace& place : loadPlaces(database, into)) {
            right = std::max(right, place.placed.x);
            if (place.entity) here.emplace(*place.entity, std::move(place.placed));
        }
        ChartEdit edit = contentOf(database, from);
        const auto places = loadPlaces(database, from);
        double left = 0;
        for (const StoredPlace& place : places) left = std::min(left, place.placed.x);
        constexpr double gap = 240;
        const double shift = here.empty() ? 0 : right - left + gap;
        const Arrival arrival(source->settings, target->settings, here.empty());
        std::vector<PlacedEntity> fresh, shownAgain;
        for (std::size_t i = 0; i < places.size(); ++i) {
            const auto known = places[i].entity ? here.find(*places[i].entity) : here.end();
            if (known == here.end()) {
                fresh.push_back(edit.placed[i]);
                fresh.back().x += shift;
                fresh.back().look = arrival.item(fresh.back().look);
            } else if (known->second.visibility == Visibility::Hidden &&
                       places[i].placed.visibility != Visibility::Hidden) {
                known->second.visibility = places[i].placed.visibility;
                shownAgain.push_back(known->second);
            }
        }
        edit.placed = std::move(fresh);
        edit.placed.insert(edit.placed.end(), shownAgain.begin(), shownAgain.end());
        for (ChartNote& note : edit.notes) note.x += shift;
        for (ChartGroup& group : edit.groups) group.x += shift;
        edit.styles = looksThatCome(database, into, from, here, shift, arrival);
        edit.head = *target;
        edit.head->settings = arrival.settings();
        std::string sentence = fmt::format("Put the chart {} onto {}", source->name, target->name);
        if (!shownAgain.empty()) sentence += fmt::format("; {} hidden there shown again", shownAgain.size());
        return change(file, into, sentence, [&] { writeRows(database, into, edit); });
    });
}

}  // namespace crosscase::core
