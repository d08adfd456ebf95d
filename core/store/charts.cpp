// core/store/charts.cpp: charts on disk.
#include "core/store/charts.h"

#include <nlohmann/json.hpp>

#include "core/base/json.h"
#include "core/store/migrations.h"
#include "core/store/statements.h"

namespace crosscase::core {
namespace {

using Json = nlohmann::json;

Json toJson(const ItemLook& look) {
    Json json = Json::object();
    if (look.form != ItemForm::Icon) json["form"] = word(look.form);
    if (look.size != 1) json["size"] = look.size;
    if (!look.frame.empty()) json["frame"] = look.frame;
    if (!look.fill.empty()) json["fill"] = look.fill;
    if (look.picture) json["picture"] = look.picture->value;
    if (look.formBefore) json["form_before"] = word(*look.formBefore);
    return json;
}

ItemLook itemLook(const Json& json) {
    ItemLook look;
    look.form = parseItemForm(json.value("form", "icon")).value_or(ItemForm::Icon);
    look.size = json.value("size", 1.0);
    look.frame = json.value("frame", "");
    look.fill = json.value("fill", "");
    if (json.contains("picture")) look.picture = ItemPictureId{json.value("picture", std::int64_t{0})};
    if (json.contains("form_before")) look.formBefore = parseItemForm(json.value("form_before", ""));
    return look;
}

Json toJson(const LinkLook& look) {
    Json json = Json::object();
    if (!look.colour.empty()) json["colour"] = look.colour;
    if (look.width != 0) json["width"] = look.width;
    if (look.at) json["at"] = *look.at;
    if (look.bend != 0) json["bend"] = look.bend;
    return json;
}

LinkLook linkLook(const Json& json) {
    LinkLook look{json.value("colour", ""), json.value("width", 0.0), {}, json.value("bend", 0.0)};
    if (json.contains("at")) look.at = json.value("at", 0.0);
    return look;
}

Json toJson(const ChartRule& rule) {
    return {{"name", rule.name},         {"on_links", rule.onLinks},  {"test", word(rule.test)}, {"value", rule.value},
            {"item", toJson(rule.item)}, {"link", toJson(rule.link)}, {"greys", rule.greys},     {"on", rule.on}};
}

ChartRule ruleOf(const Json& json) {
    ChartRule rule;
    rule.name = json.value("name", "");
    rule.onLinks = json.value("on_links", false);
    rule.test = parseRuleTest(json.value("test", "type")).value_or(RuleTest::Type);
    rule.value = json.value("value", "");
    rule.item = itemLook(json.value("item", Json::object()));
    rule.link = linkLook(json.value("link", Json::object()));
    rule.greys = json.value("greys", false);
    rule.on = json.value("on", true);
    return rule;
}

std::string settingsText(const ChartSettings& settings) {
    Json rules = Json::array();
    for (const ChartRule& rule : settings.rules) rules.push_back(toJson(rule));
    return Json{{"description", settings.description},
                {"separate_links", settings.separateLinks},
                {"rules", rules},
                {"details", settings.details},
                {"count_statements", settings.countStatements},
                {"size_says", settings.sizeSays},
                {"fill_says", settings.fillSays}}
        .dump();
}

/// What this program wrote itself; a text that somebody damaged gives the usual look instead of no chart.
Json readOwn(const std::string& text) {
    auto json = parseJson(text, "chart");
    return json && json->is_object() ? *json : Json::object();
}

ChartSettings settingsOf(const std::string& text) {
    const Json json = readOwn(text);
    ChartSettings settings;
    settings.description = json.value("description", "");
    settings.separateLinks = json.value("separate_links", true);
    for (const Json& rule : json.value("rules", Json::array())) settings.rules.push_back(ruleOf(rule));
    settings.details = json.value("details", settings.details);
    settings.countStatements = json.value("count_statements", false);
    settings.sizeSays = json.value("size_says", "");
    settings.fillSays = json.value("fill_says", decltype(settings.fillSays){});
    return settings;
}

#define CROSSCASE_CHART "SELECT id, name, place, snapshot_of, settings, by, at FROM chart "

Chart readChart(const Query& row) {
    Chart chart{row.id<ChartId>(0), row.text(1),   static_cast<int>(row.integer(2)), {}, settingsOf(row.text(4)),
                row.text(5),        row.integer(6)};
    if (!row.isNull(3)) chart.snapshotOf = row.id<ChartId>(3);
    return chart;
}

std::vector<Chart> readCharts(Query asked) {
    std::vector<Chart> charts;
    while (asked.step()) charts.push_back(readChart(asked));
    return charts;
}

StoredPlace readPlace(const Query& row) {
    StoredPlace place;
    place.placed.id = row.id<PlacedId>(0);
    place.placed.anchor = row.id<MentionId>(1);
    place.placed.x = row.real(2);
    place.placed.y = row.real(3);
    place.placed.pinned = row.integer(4) != 0;
    place.placed.visibility = static_cast<Visibility>(row.integer(5));
    if (!row.isNull(6)) place.placed.group = row.id<ChartGroupId>(6);
    if (const std::string look = row.text(7); look != "{}") place.placed.look = itemLook(readOwn(look));
    if (!row.isNull(8)) place.entity = row.id<EntityId>(8);
    return place;
}

template <typename T>
bool isOnAnother(Database& database, const char* sql, ChartId chart, T row) {
    auto asked = database.query(sql);
    asked.bind(1, row);
    return asked.step() && asked.id<ChartId>(0) != chart;
}

template <typename T>
T newIdOr(Database& database, T id) {
    return id.value > 0 ? id : T{database.lastId()};
}

/// Binds the id of a row that is to be changed, or none for a new one. A row never leaves its chart.
template <typename T>
void bindRow(Query& query, T id, ChartId chart) {
    if (id.value > 0) query.bind(1, id);
    query.bind(2, chart);
}

template <typename T>
void removeRows(Database& database, const char* sql, std::span<const T> ids) {
    auto remove = database.query(sql);
    for (T id : ids) {
        remove.bind(1, id).run();
        remove.again();
    }
}

}  // namespace

std::vector<Chart> loadCharts(Database& database) {
    if (!isOfFormat(database, 3)) return {};
    return readCharts(database.query(CROSSCASE_CHART "WHERE snapshot_of IS NULL ORDER BY place, id"));
}

std::vector<Chart> loadSnapshots(Database& database, ChartId chart) {
    if (!isOfFormat(database, 3)) return {};
    auto asked = database.query(CROSSCASE_CHART "WHERE snapshot_of = ? ORDER BY id DESC");
    asked.bind(1, chart);
    return readCharts(std::move(asked));
}

std::optional<Chart> findChart(Database& database, ChartId chart) {
    if (!isOfFormat(database, 3)) return {};
    auto asked = database.query(CROSSCASE_CHART "WHERE id = ?");
    asked.bind(1, chart);
    if (!asked.step()) return {};
    return readChart(asked);
}

#undef CROSSCASE_CHART

#define CROSSCASE_PLACE                                                                                 \
    "SELECT id, anchor, x, y, pinned, visibility, group_id, look, entity_id, chart_id FROM chart_item " \
    "LEFT JOIN entity_mention ON mention_id = anchor "

std::vector<StoredPlace> loadPlaces(Database& database, ChartId chart) {
    std::vector<StoredPlace> places;
    auto asked = database.query(CROSSCASE_PLACE "WHERE chart_id = ? ORDER BY id");
    asked.bind(1, chart);
    while (asked.step()) places.push_back(readPlace(asked));
    return places;
}

std::map<PlacedId, PlacedOn> findPlaces(Database& database, std::span<const PlacedId> places) {
    std::map<PlacedId, PlacedOn> found;
    auto asked = database.query(CROSSCASE_PLACE "WHERE id = ?");
    for (PlacedId place : places) {
        asked.bind(1, place);
        if (asked.step()) found.emplace(place, PlacedOn{asked.id<ChartId>(9), readPlace(asked).placed});
        asked.again();
    }
    return found;
}

#undef CROSSCASE_PLACE

bool isOnAnother(Database& database, ChartId chart, ChartGroupId group) {
    return isOnAnother(database, "SELECT chart_id FROM chart_group WHERE id = ?", chart, group);
}
bool isOnAnother(Database& database, ChartId chart, ChartNoteId note) {
    return isOnAnother(database, "SELECT chart_id FROM chart_note WHERE id = ?", chart, note);
}
bool isOnAnother(Database& database, ChartId chart, StyledLinkId styled) {
    return isOnAnother(database, "SELECT chart_id FROM chart_link WHERE id = ?", chart, styled);
}

std::vector<StoredStyle> loadStyles(Database& database, ChartId chart) {
    std::vector<StoredStyle> styles;
    auto asked = database.query(
        "SELECT id, anchor, visibility, look, link_id FROM chart_link LEFT JOIN link_claim ON claim_id = anchor "
        "WHERE chart_id = ? ORDER BY id");
    asked.bind(1, chart);
    while (asked.step()) {
        StoredStyle style{{asked.id<StyledLinkId>(0), asked.id<ClaimId>(1), static_cast<Visibility>(asked.integer(2)),
                           linkLook(readOwn(asked.text(3)))},
                          {}};
        if (!asked.isNull(4)) style.link = asked.id<LinkId>(4);
        styles.push_back(std::move(style));
    }
    return styles;
}

std::vector<ChartGroup> loadGroups(Database& database, ChartId chart) {
    std::vector<ChartGroup> groups;
    auto asked = database.query("SELECT id, name, folded, x, y FROM chart_group WHERE chart_id = ? ORDER BY id");
    asked.bind(1, chart);
    while (asked.step())
        groups.push_back(
            {asked.id<ChartGroupId>(0), asked.text(1), asked.integer(2) != 0, asked.real(3), asked.real(4)});
    return groups;
}

std::vector<ChartNote> loadNotes(Database& database, ChartId chart) {
    std::vector<ChartNote> notes;
    auto asked = database.query("SELECT id, text, x, y, width, colour FROM chart_note WHERE chart_id = ? ORDER BY id");
    asked.bind(1, chart);
    while (asked.step())
        notes.push_back(
            {asked.id<ChartNoteId>(0), asked.text(1), asked.real(2), asked.real(3), asked.real(4), asked.text(5)});
    return notes;
}

// An update, not a replacement: the changeset then holds what changed alone.
ChartId saveChart(Database& database, const Chart& chart) {
    const std::string settings = settingsText(chart.settings);
    if (chart.id.value > 0) {
        database.query("UPDATE chart SET name = ?2, place = ?3, settings = ?4 WHERE id = ?1")
            .bind(1, chart.id)
            .bind(2, chart.name)
            .bind(3, chart.place)
            .bind(4, settings)
            .run();
        return chart.id;
    }
    database.query("INSERT INTO chart(name, place, snapshot_of, settings, by, at) VALUES(?, ?, ?, ?, ?, ?)")
        .bind(1, chart.name)
        .bind(2, chart.place)
        .bind(3, chart.snapshotOf)
        .bind(4, settings)
        .bind(5, chart.by)
        .bind(6, chart.at)
        .run();
    return ChartId{database.lastId()};
}

PlacedId savePlace(Database& database, ChartId chart, const PlacedEntity& placed) {
    const std::string look = toJson(placed.look).dump();
    auto save = database.query(
        placed.id.value > 0
            ? "UPDATE chart_item SET anchor = ?3, x = ?4, y = ?5, pinned = ?6, visibility = ?7, group_id = ?8, "
              "look = ?9 WHERE id = ?1 AND chart_id = ?2"
            : "INSERT INTO chart_item(id, chart_id, anchor, x, y, pinned, visibility, group_id, look) "
              "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    bindRow(save, placed.id, chart);
    save.bind(3, placed.anchor).bind(4, placed.x).bind(5, placed.y).bind(6, int(placed.pinned));
    save.bind(7, static_cast<int>(placed.visibility)).bind(8, placed.group).bind(9, look).run();
    return newIdOr(database, placed.id);
}

ChartGroupId saveGroup(Database& database, ChartId chart, const ChartGroup& group) {
    auto save = database.query(
        group.id.value > 0
            ? "UPDATE chart_group SET name = ?3, folded = ?4, x = ?5, y = ?6 WHERE id = ?1 AND chart_id = ?2"
            : "INSERT INTO chart_group(id, chart_id, name, folded, x, y) VALUES(?1, ?2, ?3, ?4, ?5, ?6)");
    bindRow(save, group.id, chart);
    save.bind(3, group.name).bind(4, int(group.folded)).bind(5, group.x).bind(6, group.y).run();
    return newIdOr(database, group.id);
}

ChartNoteId saveNote(Database& database, ChartId chart, const ChartNote& note) {
    auto save = database.query(
        note.id.value > 0
            ? "UPDATE chart_note SET text = ?3, x = ?4, y = ?5, width = ?6, colour = ?7 WHERE id = ?1 AND chart_id = ?2"
            : "INSERT INTO chart_note(id, chart_id, text, x, y, width, colour) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    bindRow(save, note.id, chart);
    save.bind(3, note.text).bind(4, note.x).bind(5, note.y).bind(6, note.width).bind(7, note.colour).run();
    return newIdOr(database, note.id);
}

StyledLinkId saveStyle(Database& database, ChartId chart, const StyledLink& styled) {
    const std::string look = toJson(styled.look).dump();
    auto save = database.query(
        styled.id.value > 0
            ? "UPDATE chart_link SET anchor = ?3, visibility = ?4, look = ?5 WHERE id = ?1 AND chart_id = ?2"
            : "INSERT INTO chart_link(id, chart_id, anchor, visibility, look) VALUES(?1, ?2, ?3, ?4, ?5)");
    bindRow(save, styled.id, chart);
    save.bind(3, styled.anchor).bind(4, static_cast<int>(styled.visibility)).bind(5, look).run();
    return newIdOr(database, styled.id);
}

void removePlaces(Database& database, std::span<const PlacedId> places) {
    removeRows(database, "DELETE FROM chart_item WHERE id = ?", places);
}
void removeGroups(Database& database, std::span<const ChartGroupId> groups) {
    // Also items that no gesture sees leave it: those beneath a joined one, those whose records were withdrawn.
    removeRows(
        database,
        "UPDATE chart_item SET group_id = NULL WHERE chart_id = (SELECT chart_id FROM chart_group WHERE id = ?1) "
        "AND group_id = ?1",
        groups);
    removeRows(database, "DELETE FROM chart_group WHERE id = ?", groups);
}
void removeEmptyGroups(Database& database, ChartId chart) {
    // Without groups, as most charts are, the items are not looked at.
    database
        .query(
            "DELETE FROM chart_group WHERE chart_id = ?1 AND id NOT IN "
            "(SELECT group_id FROM chart_item WHERE chart_id = ?1 AND group_id IS NOT NULL)")
        .bind(1, chart)
        .run();
}
void removeNotes(Database& database, std::span<const ChartNoteId> notes) {
    removeRows(database, "DELETE FROM chart_note WHERE id = ?", notes);
}

void removeStyles(Database& database, ChartId chart) {
    database.query("DELETE FROM chart_link WHERE chart_id = ?").bind(1, chart).run();
}

void removeChart(Database& database, ChartId chart) {
    for (const Chart& snapshot : loadSnapshots(database, chart)) removeChart(database, snapshot.id);
    for (const char* sql : {"DELETE FROM chart_item WHERE chart_id = ?", "DELETE FROM chart_group WHERE chart_id = ?",
                            "DELETE FROM chart_note WHERE chart_id = ?", "DELETE FROM chart_link WHERE chart_id = ?",
                            "DELETE FROM chart WHERE id = ?"})
        database.query(sql).bind(1, chart).run();
}

std::vector<NeighbourLink> neighbourLinks(Database& database, std::span<const EntityId> entities) {
    std::vector<std::int64_t> ids;
    for (EntityId entity : entities) ids.push_back(entity.value);
    chooseIds(database, ids);
    std::vector<NeighbourLink> links;
    auto asked = database.query(
        "SELECT from_entity, to_entity, link.type, 1, entity.type FROM temp.chosen JOIN link ON from_entity = "
        "chosen.id "
        "JOIN entity ON entity.id = to_entity UNION ALL "
        "SELECT to_entity, from_entity, link.type, 0, entity.type FROM temp.chosen JOIN link ON to_entity = chosen.id "
        "JOIN entity ON entity.id = from_entity ORDER BY 1, 2, 3, 4");
    while (asked.step())
        links.push_back(
            {asked.id<EntityId>(0), asked.id<EntityId>(1), asked.text(2), asked.integer(3) != 0, asked.text(4)});
    return links;
}

}  // namespace crosscase::core
