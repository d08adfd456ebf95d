// core/workspace/kept_answers.cpp: between answers and their rows in the case file.
#include "core/workspace/kept_answers.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/json.h"
#include "core/store/history.h"
#include "core/store/network_results.h"
#include "core/workspace/answer_json.h"

namespace crosscase::core {
namespace {

using Code = Error::Code;
using Json = nlohmann::json;

constexpr std::string_view kinds[] = {"measure", "removal", "paths", "connection"};  // in the order of AnswerKind

std::optional<AnswerKind> kindOf(const NetworkResultHead& head) {
    const auto kind = std::ranges::find(kinds, head.kind);
    if (kind == std::end(kinds)) return {};
    return static_cast<AnswerKind>(kind - std::begin(kinds));
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

Error notFound(NetworkResultId id) {
    return {Code::NotFound, "There is no kept answer of this number; it was forgotten or made room for newer ones.",
            print(id)};
}

KeptAnswer describe(const NetworkResultHead& head, AnswerKind kind, const NetworkScope& scope,
                    std::int64_t networkState) {
    KeptAnswer kept;
    kept.id = head.id;
    kept.kind = kind;
    kept.scopeSize = head.memberCount;
    kept.leavesOut = !scope.without.empty() || !scope.withoutTypes.empty() || !scope.withoutLinks.empty() ||
                     !scope.hiddenLinks.empty();
    kept.state = head.state;
    kept.at = head.at;
    kept.by = head.by;
    kept.complete = head.complete;
    kept.sampled = head.sampled;
    kept.damaged = head.damaged;
    kept.current = head.state >= networkState;
    return kept;
}

KeptAnswer describe(const NetworkResultHead& head, const MeasureRequest& request, std::int64_t networkState) {
    KeptAnswer kept = describe(head, AnswerKind::Measure, request.scope, networkState);
    kept.measure = request.measure;
    kept.info = findMeasure(request.measure);
    kept.reading = request.options.reading;
    return kept;
}

/// What only its kind has.
void describeRest(Database&, const Removal& removal, KeptAnswer& kept) {
    kept.count = removal.request.removed.size();
}
void describeRest(Database& database, const FoundChains& found, KeptAnswer& kept) {
    kept.count = found.chains.size();
    kept.ends = entitiesToday(database, {found.request.from, found.request.to});
    kept.byDate = found.request.byDate;
    kept.reading = {found.request.directed, found.request.weighted};
}
void describeRest(Database&, const ConnectedSeeds& connected, KeptAnswer& kept) {
    kept.count = connected.request.seeds.size();
    kept.reading.weighted = connected.request.weighted;
}

KeptAnswer describe(Database& database, const NetworkResultHead& head, AnswerKind kind, const Finding& finding,
                    std::int64_t networkState) {
    return std::visit(
        [&](const auto& found) {
            KeptAnswer kept = describe(head, kind, found.request.scope, networkState);
            describeRest(database, found, kept);
            return kept;
        },
        finding);
}

template <typename Found>
Found readFound(const NetworkResult& stored, const Json& request, const Json& outcome) {
    Found found;
    readRequest(request, found.request);
    found.request.scope.entities = stored.members;
    found.state = stored.head.state;
    readOutcome(outcome, found);
    return found;
}

Result<Finding> findingFrom(const NetworkResult& stored, AnswerKind kind) {
    const auto request = readOwn(stored.head.request), outcome = readOwn(stored.outcome);
    if (!request) return request.error();
    if (!outcome) return outcome.error();
    if (kind == AnswerKind::Connection) return Finding{readFound<ConnectedSeeds>(stored, *request, *outcome)};
    if (kind == AnswerKind::Paths) {
        auto found = readFound<FoundChains>(stored, *request, *outcome);
        found.complete = stored.head.complete;
        return Finding{std::move(found)};
    }
    auto removal = readFound<Removal>(stored, *request, *outcome);
    removal.effect.complete = stored.head.complete;
    return Finding{std::move(removal)};
}

/// One that is damaged still stands in the list, so that a person can forget it.
KeptAnswer describe(Database& database, const NetworkResultHead& head, AnswerKind kind, std::int64_t networkState) {
    try {
        if (kind == AnswerKind::Measure) {
            MeasureRequest request;
            const auto json = readOwn(head.request);
            if (json) readRequest(*json, request);
            KeptAnswer kept = describe(head, request, networkState);
            kept.damaged = kept.damaged || !json;
            return kept;
        }
        const auto stored = findNetworkResult(database, head.id);
        if (const auto finding = stored ? findingFrom(*stored, kind) : notFound(head.id))
            return describe(database, head, kind, *finding, networkState);
    } catch (const Json::exception&) {
    } catch (const StorageFailure& failure) {
        if (!tellsOfDamage(failure)) throw;
    }
    KeptAnswer kept = describe(head, kind, {}, networkState);
    kept.damaged = true;
    return kept;
}

std::vector<EntityId> entitiesIn(const Finding& finding) {
    std::vector<EntityId> ids;
    const auto add = [&](const std::vector<EntityRow>& rows) {
        for (const EntityRow& row : rows) ids.push_back(row.id);
    };
    if (const auto* removal = std::get_if<Removal>(&finding)) ids = removal->request.removed;
    if (const auto* connected = std::get_if<ConnectedSeeds>(&finding)) add(connected->entities);
    if (const auto* found = std::get_if<FoundChains>(&finding)) {
        ids = {found->request.from, found->request.to};
        for (const Chain& chain : found->chains) add(chain.entities);
    }
    return inOrder(std::move(ids));
}

std::vector<MeasureRow> rowsFrom(Database& database, const std::vector<NetworkRow>& stored) {
    std::vector<EntityId> ids;
    ids.reserve(stored.size());
    for (const NetworkRow& one : stored) ids.push_back(one.entity);
    auto entities = entitiesToday(database, ids);
    std::vector<MeasureRow> rows;
    rows.reserve(stored.size());
    for (std::size_t i = 0; i < stored.size(); ++i)
        rows.push_back({std::move(entities[i]), stored[i].value, stored[i].margin, stored[i].group});
    return rows;
}

Result<void> checkWritable(const CaseFile& file) {
    if (!file.isReadOnly()) return {};
    return Error{Code::NotPermitted, "The case is open for reading only: answers are neither kept nor forgotten.", {}};
}

template <typename Answer>
NetworkResult resultOf(const CaseFile& file, AnswerKind kind, const Answer& answer) {
    NetworkResult result;
    result.head.kind = kinds[static_cast<std::size_t>(kind)];
    result.head.request = requestText(answer.request);
    result.head.state = answer.state;
    result.head.at = file.clock().now();
    result.head.by = file.person();
    result.members = inOrder(answer.request.scope.entities);
    result.outcome = outcomeText(answer);
    return result;
}

NetworkResult resultOf(const CaseFile& file, const Removal& removal) {
    NetworkResult result = resultOf(file, AnswerKind::Removal, removal);
    const NetworkState& before = removal.effect.before;
    result.head.complete = removal.effect.complete;
    result.head.sampled = before.starts < before.entities;
    result.head.samples = before.starts;
    return result;
}
NetworkResult resultOf(const CaseFile& file, const FoundChains& found) {
    NetworkResult result = resultOf(file, AnswerKind::Paths, found);
    result.head.complete = found.complete;
    return result;
}
NetworkResult resultOf(const CaseFile& file, const ConnectedSeeds& connected) {
    NetworkResult result = resultOf(file, AnswerKind::Connection, connected);
    result.head.complete = connected.complete;
    return result;
}

Result<NetworkResultId> save(CaseFile& file, const NetworkResult& result) {
    if (auto writable = checkWritable(file); !writable) return writable.error();
    return guard([&]() -> Result<NetworkResultId> {
        Transaction transaction(file.database());
        const NetworkResultId id = saveNetworkResult(file.database(), result);
        transaction.commit();
        return id;
    });
}

}  // namespace

Result<NetworkResultId> keepAnswer(CaseFile& file, const MeasuredNetwork& measured) {
    NetworkResult result = resultOf(file, AnswerKind::Measure, measured);
    result.head.complete = measured.complete;
    result.head.sampled = measured.sampled;
    result.head.samples = measured.samples;
    result.rows.reserve(measured.rows.size());
    for (const MeasureRow& row : measured.rows) result.rows.push_back({row.id, row.value, row.margin, row.group});
    result.pairs = measured.bridges;
    return save(file, result);
}

Result<NetworkResultId> keepAnswer(CaseFile& file, const Finding& finding) {
    return save(file, std::visit([&](const auto& found) { return resultOf(file, found); }, finding));
}

Result<KeptAnswers> listKeptAnswers(CaseFile& file) {
    return reading([&]() -> Result<KeptAnswers> {
        ReadTransaction transaction(file.database());
        KeptAnswers list;
        list.state = file.stateNumber();
        const std::int64_t networkState = stateOfNetwork(file.database());
        for (const NetworkResultHead& head : loadNetworkResultHeads(file.database())) {
            if (const auto kind = kindOf(head))  // a newer program may keep others
                list.answers.push_back(describe(file.database(), head, *kind, networkState));
        }
        return list;
    });
}

Result<EarlierAnswer> loadKeptAnswer(CaseFile& file, NetworkResultId id) {
    return reading([&]() -> Result<EarlierAnswer> {
        Database& database = file.database();
        ReadTransaction transaction(database);
        auto stored = findNetworkResult(database, id);
        if (!stored || kindOf(stored->head) != AnswerKind::Measure) return notFound(id);
        auto request = readOwn(stored->head.request), outcome = readOwn(stored->outcome);
        if (!request) return request.error();
        if (!outcome) return outcome.error();
        EarlierAnswer earlier;
        MeasuredNetwork& measured = earlier.measured;
        readRequest(*request, measured.request);
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

Result<EarlierFinding> loadKeptFinding(CaseFile& file, NetworkResultId id) {
    return reading([&]() -> Result<EarlierFinding> {
        Database& database = file.database();
        ReadTransaction transaction(database);
        const auto stored = findNetworkResult(database, id);
        const auto kind = stored ? kindOf(stored->head) : std::nullopt;
        if (!kind || kind == AnswerKind::Measure) return notFound(id);
        auto finding = findingFrom(*stored, *kind);
        if (!finding) return finding.error();
        KeptAnswer kept = describe(database, stored->head, *kind, *finding, stateOfNetwork(database));
        auto entities = entitiesToday(database, entitiesIn(*finding));
        return EarlierFinding{std::move(kept), std::move(*finding), std::move(entities)};
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
