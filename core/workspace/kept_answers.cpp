// core/workspace/kept_answers.cpp: between what was measured and its rows in the case file.
#include "core/workspace/kept_answers.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <unordered_map>

#include "core/base/json.h"
#include "core/store/derived.h"
#include "core/store/history.h"
#include "core/store/network_results.h"

namespace crosscase::core {
namespace {

using Code = Error::Code;
using Json = nlohmann::json;

constexpr const char* measureKind = "measure";
constexpr std::string_view extents[] = {"automatic", "exact", "sampled"};  // in the order of Extent

template <typename T>
std::vector<T> inOrder(std::vector<T> values) {
    std::ranges::sort(values);
    const auto repeated = std::ranges::unique(values);
    values.erase(repeated.begin(), repeated.end());
    return values;
}

Json numbers(const std::vector<EntityId>& entities) {
    Json list = Json::array();
    for (EntityId id : inOrder(entities)) list.push_back(id.value);
    return list;
}

std::vector<EntityId> entitiesFrom(const Json& list) {
    std::vector<EntityId> entities;
    for (const Json& id : list) entities.push_back({id.get<std::int64_t>()});
    return entities;
}

/// All that the answer depends on but the members of the scope, which have a column of their own; not the number of threads.
std::string requestText(const MeasureRequest& request) {
    const MeasureOptions& options = request.options;
    return Json{{"measure", request.measure},
                {"directed", options.reading.directed},
                {"weighted", options.reading.weighted},
                {"extent", extents[static_cast<std::size_t>(options.extent)]},
                {"work", options.work},
                {"deadline_ms", options.deadline.count()},
                {"samples", options.samples},
                {"seed", options.seed},
                {"players", options.players},
                {"reach", options.reach},
                {"without_types", inOrder(request.scope.withoutTypes)},
                {"without", numbers(request.scope.without)},
                {"always", numbers(request.scope.always)}}
        .dump();
}

MeasureRequest requestFrom(const Json& json) {
    MeasureRequest request;
    MeasureOptions& options = request.options;
    request.measure = json.value("measure", "");
    options.reading = {json.value("directed", false), json.value("weighted", false)};
    const auto extent = std::ranges::find(extents, json.value("extent", ""));
    if (extent != std::end(extents)) options.extent = static_cast<Extent>(extent - std::begin(extents));
    options.work = json.value("work", options.work);
    options.deadline = std::chrono::milliseconds(json.value("deadline_ms", std::int64_t{options.deadline.count()}));
    options.samples = json.value("samples", options.samples);
    options.seed = json.value("seed", options.seed);
    options.players = json.value("players", options.players);
    options.reach = json.value("reach", options.reach);
    request.scope.withoutTypes = json.value("without_types", std::vector<std::string>{});
    request.scope.without = entitiesFrom(json.value("without", Json::array()));
    request.scope.always = entitiesFrom(json.value("always", Json::array()));
    return request;
}

std::string outcomeText(const MeasuredNetwork& measured) {
    Json figures = Json::array();
    for (const Figure& figure : measured.figures) figures.push_back({figure.name, figure.value});
    return Json{{"entities", measured.entities}, {"edges", measured.edges}, {"figures", figures}}.dump();
}

void readOutcome(const Json& json, MeasuredNetwork& measured) {
    measured.entities = json.value("entities", std::size_t{0});
    measured.edges = json.value("edges", std::size_t{0});
    for (const Json& figure : json.value("figures", Json::array()))
        measured.figures.push_back({figure.at(0).get<std::string>(), figure.at(1).get<double>()});
}

/// What this program wrote itself; a file that somebody damaged is a failure of the store.
Result<Json> readOwn(const std::string& text) {
    auto json = parseJson(text, "kept answer");
    if (json && json->is_object()) return json;
    return Error{Code::Storage, "A kept answer cannot be read: its row in the case file is damaged.", {}};
}

/// A member of the wrong kind makes nlohmann throw; only a damaged file has one.
template <typename Read>
auto reading(Read&& read) -> decltype(read()) {
    return guard([&]() -> decltype(read()) {
        try {
            return read();
        } catch (const Json::exception&) {
            return Error{Code::Storage, "A kept answer cannot be read: its row in the case file is damaged.", {}};
        }
    });
}

KeptAnswer describe(const NetworkResultHead& head, const MeasureRequest& request, std::int64_t networkState) {
    KeptAnswer kept;
    kept.id = head.id;
    kept.measure = request.measure;
    kept.info = findMeasure(request.measure);
    kept.reading = request.options.reading;
    kept.scopeSize = head.memberCount;
    kept.leavesOut = !request.scope.without.empty() || !request.scope.withoutTypes.empty();
    kept.state = head.state;
    kept.at = head.at;
    kept.by = head.by;
    kept.complete = head.complete;
    kept.sampled = head.sampled;
    kept.current = head.state >= networkState;
    return kept;
}

std::unordered_map<EntityId, Entity> entitiesNow(Database& database, std::vector<EntityId> ids) {
    std::unordered_map<EntityId, Entity> entities;
    for (Entity& entity : loadEntities(database, std::move(ids))) {
        const EntityId id = entity.id;
        entities.emplace(id, std::move(entity));
    }
    return entities;
}

/// An entity is named after its earliest mention: where that is now, there is what became of the entity.
MeasureRow formerEntity(Database& database, EntityId id) {
    MeasureRow row;
    row.id = id;
    row.label = print(id);
    const MentionId mention{id.value};
    const auto stated = loadMentions(database, std::vector{mention});
    if (!stated.empty()) {
        row.type = stated.front().mention.type;
        row.label = labelOf(row.type, stated.front().mention.properties);
    }
    const auto now = entityOf(database, mention);
    row.gone = !now;
    if (now) row.partOf = PartOf{*now, loadEntities(database, std::vector{*now}).front().label};
    return row;
}

std::vector<MeasureRow> rowsFrom(Database& database, const std::vector<NetworkRow>& stored) {
    std::vector<EntityId> ids;
    ids.reserve(stored.size());
    for (const NetworkRow& one : stored) ids.push_back(one.entity);
    auto entities = entitiesNow(database, std::move(ids));
    std::vector<MeasureRow> rows;
    rows.reserve(stored.size());
    for (const NetworkRow& one : stored) {
        const auto entity = entities.find(one.entity);
        MeasureRow row;
        if (entity == entities.end()) {
            row = formerEntity(database, one.entity);
        } else {
            row.id = one.entity;
            row.type = std::move(entity->second.type);
            row.label = std::move(entity->second.label);
        }
        row.value = one.value;
        row.margin = one.margin;
        row.group = one.group;
        rows.push_back(std::move(row));
    }
    return rows;
}

Error notFound(NetworkResultId id) {
    return {Code::NotFound, "There is no kept answer of this number; it was forgotten or made room for newer ones.",
            print(id)};
}

Result<void> checkWritable(const CaseFile& file) {
    if (!file.isReadOnly()) return {};
    return Error{Code::NotPermitted, "The case is open for reading only: answers are neither kept nor forgotten.", {}};
}

}  // namespace

Result<NetworkResultId> keepAnswer(CaseFile& file, const MeasuredNetwork& measured) {
    if (auto writable = checkWritable(file); !writable) return writable.error();
    NetworkResult result;
    result.head.kind = measureKind;
    result.head.request = requestText(measured.request);
    result.head.state = measured.state;
    result.head.at = file.clock().now();
    result.head.by = file.person();
    result.head.complete = measured.complete;
    result.head.sampled = measured.sampled;
    result.head.samples = measured.samples;
    result.members = inOrder(measured.request.scope.entities);
    result.outcome = outcomeText(measured);
    result.rows.reserve(measured.rows.size());
    for (const MeasureRow& row : measured.rows) result.rows.push_back({row.id, row.value, row.margin, row.group});
    result.pairs = measured.bridges;
    return guard([&]() -> Result<NetworkResultId> {
        Transaction transaction(file.database());
        const NetworkResultId id = saveNetworkResult(file.database(), result);
        transaction.commit();
        return id;
    });
}

Result<KeptAnswers> listKeptAnswers(CaseFile& file) {
    return reading([&]() -> Result<KeptAnswers> {
        ReadTransaction transaction(file.database());
        KeptAnswers list;
        list.state = file.stateNumber();
        const std::int64_t networkState = stateOfNetwork(file.database());
        for (const NetworkResultHead& head : loadNetworkResultHeads(file.database())) {
            if (head.kind != measureKind) continue;
            // One that is damaged still stands there, so that a person can forget it.
            const auto request = readOwn(head.request);
            list.answers.push_back(describe(head, request ? requestFrom(*request) : MeasureRequest{}, networkState));
        }
        return list;
    });
}

Result<EarlierAnswer> loadKeptAnswer(CaseFile& file, NetworkResultId id) {
    return reading([&]() -> Result<EarlierAnswer> {
        Database& database = file.database();
        ReadTransaction transaction(database);
        auto stored = findNetworkResult(database, id);
        if (!stored || stored->head.kind != measureKind) return notFound(id);
        auto request = readOwn(stored->head.request), outcome = readOwn(stored->outcome);
        if (!request) return request.error();
        if (!outcome) return outcome.error();
        EarlierAnswer earlier;
        MeasuredNetwork& measured = earlier.measured;
        measured.request = requestFrom(*request);
        measured.request.scope.entities = std::move(stored->members);
        measured.info = findMeasure(measured.request.measure);
        if (!measured.info)
            return Error{Code::NotFound, "This program has no measure of that name; a newer one has.",
                         measured.request.measure};
        readOutcome(*outcome, measured);
        measured.state = stored->head.state;
        measured.rows = rowsFrom(database, stored->rows);
        measured.bridges = std::move(stored->pairs);
        measured.samples = stored->head.samples;
        measured.sampled = stored->head.sampled;
        measured.complete = stored->head.complete;
        earlier.kept = describe(stored->head, measured.request, stateOfNetwork(database));
        return earlier;
    });
}

Result<void> forgetAnswer(CaseFile& file, NetworkResultId id) {
    if (auto writable = checkWritable(file); !writable) return writable;
    return guard([&]() -> Result<void> {
        Transaction transaction(file.database());
        if (!removeNetworkResult(file.database(), id)) return notFound(id);
        transaction.commit();
        return {};
    });
}

}  // namespace crosscase::core
