// core/workspace/answer_json.cpp: answers of network functions to JSON and back.
#include "core/workspace/answer_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace crosscase::core {
namespace {

using Json = nlohmann::json;

constexpr std::string_view extents[] = {"automatic", "exact", "sampled"};  // in the order of Extent

template <typename T>
Json numbers(const std::vector<T>& ids) {
    Json list = Json::array();
    for (const T& id : ids) list.push_back(id.value);
    return list;
}

/// @param name  of a member; empty when there is none
template <typename T>
std::vector<T> idsFrom(const Json& json, const char* name) {
    std::vector<T> ids;
    for (const Json& id : json.value(name, Json::array())) ids.push_back({id.get<std::int64_t>()});
    return ids;
}

Json entityNumbers(const std::vector<EntityRow>& rows) {
    Json list = Json::array();
    for (const EntityRow& row : rows) list.push_back(row.id.value);
    return list;
}

std::vector<EntityRow> rowsFrom(const Json& json) {
    std::vector<EntityRow> rows;
    for (EntityId id : idsFrom<EntityId>(json, "entities")) rows.emplace_back().id = id;
    return rows;
}

template <typename T>
std::vector<T> inOrder(std::vector<T> all) {
    std::ranges::sort(all);
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

void addScope(Json& json, const NetworkScope& scope) {
    json["without_types"] = inOrder(scope.withoutTypes);
    json["without_links"] = inOrder(scope.withoutLinks);
    json["hidden_links"] = numbers(inOrder(scope.hiddenLinks));
    json["without"] = numbers(inOrder(scope.without));
    json["always"] = numbers(inOrder(scope.always));
}

void readScope(const Json& json, NetworkScope& scope) {
    scope.withoutTypes = json.value("without_types", std::vector<std::string>{});
    scope.withoutLinks = json.value("without_links", std::vector<std::string>{});
    scope.hiddenLinks = idsFrom<LinkId>(json, "hidden_links");
    scope.without = idsFrom<EntityId>(json, "without");
    scope.always = idsFrom<EntityId>(json, "always");
}

void addOptions(Json& json, const MeasureOptions& options) {
    json["directed"] = options.reading.directed;
    json["weighted"] = options.reading.weighted;
    json["extent"] = extents[static_cast<std::size_t>(options.extent)];
    json["work"] = options.work;
    json["deadline_ms"] = options.deadline.count();
    json["samples"] = options.samples;
    json["seed"] = options.seed;
    json["players"] = options.players;
    json["reach"] = options.reach;
}

void readOptions(const Json& json, MeasureOptions& options) {
    options.reading = {json.value("directed", false), json.value("weighted", false)};
    const auto extent = std::ranges::find(extents, json.value("extent", ""));
    if (extent != std::end(extents)) options.extent = static_cast<Extent>(extent - std::begin(extents));
    options.work = json.value("work", options.work);
    options.deadline = std::chrono::milliseconds(json.value("deadline_ms", std::int64_t{options.deadline.count()}));
    options.samples = json.value("samples", options.samples);
    options.seed = json.value("seed", options.seed);
    options.players = json.value("players", options.players);
    options.reach = json.value("reach", options.reach);
}

Json stateJson(const NetworkState& state) {
    return {{"entities", state.entities},     {"edges", state.edges},         {"parts", state.parts},
            {"largest", state.largest},       {"reachable", state.reachable}, {"mean_distance", state.meanDistance},
            {"efficiency", state.efficiency}, {"starts", state.starts}};
}

NetworkState stateFrom(const Json& json) {
    NetworkState state;
    state.entities = json.value("entities", std::size_t{0});
    state.edges = json.value("edges", std::size_t{0});
    state.parts = json.value("parts", std::size_t{0});
    state.largest = json.value("largest", std::size_t{0});
    state.reachable = json.value("reachable", 0.0);
    state.meanDistance = json.value("mean_distance", 0.0);
    state.efficiency = json.value("efficiency", 0.0);
    state.starts = json.value("starts", std::size_t{0});
    return state;
}

Json stepJson(const ChainStep& step) {
    Json json;
    json["links"] = numbers(step.links);
    if (step.claim) json["claim"] = step.claim->value;
    if (step.time) json["time"] = *step.time;
    return json;
}

ChainStep stepFrom(const Json& json) {
    ChainStep step{idsFrom<LinkId>(json, "links"), {}, {}};
    if (json.contains("claim")) step.claim = ClaimId{json.at("claim").get<std::int64_t>()};
    if (json.contains("time")) step.time = json.at("time").get<Microseconds>();
    return step;
}

Json chainJson(const Chain& chain) {
    Json steps = Json::array();
    for (const ChainStep& step : chain.steps) steps.push_back(stepJson(step));
    return {{"entities", entityNumbers(chain.entities)}, {"length", chain.length}, {"steps", steps}};
}

Chain chainFrom(const Json& json) {
    Chain chain;
    chain.entities = rowsFrom(json);
    chain.length = json.value("length", 0.0);
    for (const Json& step : json.value("steps", Json::array())) chain.steps.push_back(stepFrom(step));
    return chain;
}

}  // namespace

std::vector<EntityId> inOrder(std::vector<EntityId> entities) {
    std::ranges::sort(entities);
    entities.erase(std::unique(entities.begin(), entities.end()), entities.end());
    return entities;
}

std::string requestText(const MeasureRequest& request) {
    Json json;
    json["measure"] = request.measure;
    addOptions(json, request.options);
    addScope(json, request.scope);
    return json.dump();
}

std::string requestText(const RemovalRequest& request) {
    Json json;
    json["removed"] = numbers(inOrder(request.removed));
    addOptions(json, request.options);
    addScope(json, request.scope);
    return json.dump();
}

std::string requestText(const PathRequest& request) {
    Json json = {{"from", request.from.value},   {"to", request.to.value},       {"count", request.count},
                 {"directed", request.directed}, {"weighted", request.weighted}, {"by_date", request.byDate}};
    if (request.earliest) json["earliest"] = *request.earliest;
    addScope(json, request.scope);
    return json.dump();
}

std::string requestText(const ConnectRequest& request) {
    Json json = {{"seeds", numbers(inOrder(request.seeds))}, {"weighted", request.weighted}};
    addScope(json, request.scope);
    return json.dump();
}

std::string outcomeText(const MeasuredNetwork& measured) {
    Json figures = Json::array();
    for (const Figure& figure : measured.figures) figures.push_back({figure.name, figure.value});
    return Json{{"entities", measured.entities}, {"edges", measured.edges}, {"figures", figures}}.dump();
}

std::string outcomeText(const Removal& removal) {
    return Json{{"before", stateJson(removal.effect.before)}, {"after", stateJson(removal.effect.after)}}.dump();
}

std::string outcomeText(const FoundChains& found) {
    Json chains = Json::array();
    for (const Chain& chain : found.chains) chains.push_back(chainJson(chain));
    Json json;
    json["chains"] = std::move(chains);
    return json.dump();
}

std::string outcomeText(const ConnectedSeeds& connected) {
    return Json{{"entities", entityNumbers(connected.entities)},
                {"links", numbers(connected.links)},
                {"parts", connected.parts},
                {"complete", connected.complete}}
        .dump();
}

void readRequest(const Json& json, MeasureRequest& request) {
    request.measure = json.value("measure", "");
    readOptions(json, request.options);
    readScope(json, request.scope);
}

void readRequest(const Json& json, RemovalRequest& request) {
    request.removed = idsFrom<EntityId>(json, "removed");
    readOptions(json, request.options);
    readScope(json, request.scope);
}

void readRequest(const Json& json, PathRequest& request) {
    request.from = {json.value("from", std::int64_t{0})};
    request.to = {json.value("to", std::int64_t{0})};
    request.count = json.value("count", std::size_t{1});
    request.directed = json.value("directed", false);
    request.weighted = json.value("weighted", false);
    request.byDate = json.value("by_date", false);
    if (json.contains("earliest")) request.earliest = json.at("earliest").get<Microseconds>();
    readScope(json, request.scope);
}

void readRequest(const Json& json, ConnectRequest& request) {
    request.seeds = idsFrom<EntityId>(json, "seeds");
    request.weighted = json.value("weighted", false);
    readScope(json, request.scope);
}

void readOutcome(const Json& json, MeasuredNetwork& measured) {
    measured.entities = json.value("entities", std::size_t{0});
    measured.edges = json.value("edges", std::size_t{0});
    for (const Json& figure : json.value("figures", Json::array()))
        measured.figures.push_back({figure.at(0).get<std::string>(), figure.at(1).get<double>()});
}

void readOutcome(const Json& json, Removal& removal) {
    removal.effect.before = stateFrom(json.value("before", Json::object()));
    removal.effect.after = stateFrom(json.value("after", Json::object()));
}

void readOutcome(const Json& json, FoundChains& found) {
    for (const Json& chain : json.value("chains", Json::array())) found.chains.push_back(chainFrom(chain));
}

void readOutcome(const Json& json, ConnectedSeeds& connected) {
    connected.entities = rowsFrom(json);
    connected.links = idsFrom<LinkId>(json, "links");
    connected.parts = json.value("parts", std::size_t{0});
    connected.complete = json.value("complete", true);
}

}  // namespace crosscase::core
