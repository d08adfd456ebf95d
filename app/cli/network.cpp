// app/cli/network.cpp: measure CASE NAME, path CASE FROM TO
#include <iostream>

#include "app/cli/command.h"
#include "core/base/dates.h"
#include "core/workspace/measuring.h"
#include "core/workspace/pathfinding.h"

namespace crosscase::cli {
namespace {

using core::EntityId;
using core::Result;

Result<std::vector<EntityId>> entityIds(const std::vector<std::string>& texts) {
    std::vector<EntityId> ids;
    for (const std::string& text : texts) {
        auto id = idFrom<EntityId>(text);
        if (!id) return id.error();
        ids.push_back(*id);
    }
    return ids;
}

/// What of the case is looked at.
struct ScopeOptions {
    std::vector<std::string> entities, without, withoutTypes, withoutLinks;

    void addTo(CLI::App& verb) {
        verb.add_option("--entities", entities, "Only these entities: e5 e9 ...");
        verb.add_option("--without", without, "Leave these entities out");
        verb.add_option("--without-type", withoutTypes, "Leave subjects of these types out: address ...");
        verb.add_option("--without-link", withoutLinks, "Leave links of these kinds out: listed_with ...");
    }
    Result<core::NetworkScope> scope() const {
        auto only = entityIds(entities), out = entityIds(without);
        if (!only) return only.error();
        if (!out) return out.error();
        return core::NetworkScope{*only, withoutTypes, withoutLinks, *out, {}};
    }
};

/// Beside the answer, whose form scripts rely on.
void tellState(std::int64_t state) {
    std::cerr << "Computed on state " << state << ".\n";
}

struct MeasureChoice {
    std::string name, format = "csv";
    ScopeOptions scope;
    std::vector<std::string> removed;
    bool directed = false, weighted = false, exact = false, sampled = false;
    core::MeasureOptions options;

    core::MeasureOptions measureOptions() const {
        core::MeasureOptions result = options;
        result.reading = {directed, weighted};
        if (exact) {
            result.extent = core::Extent::Exact;
            result.deadline = std::chrono::hours(24 * 365);  // the person can stop it
        }
        if (sampled) result.extent = core::Extent::Sampled;
        return result;
    }
};

Answer listMeasures(const std::string& format) {
    Table table({"name", "question", "explanation", "value", "directed", "weighted", "source"});
    const auto yes = [](bool is) { return is ? "yes" : ""; };
    for (const core::MeasureInfo& info : core::measureList()) {
        table.add({info.id, info.question, info.explanation, info.value, yes(info.takesDirection),
                   yes(info.takesWeights), info.source});
    }
    return table.answer(format);
}

Result<Answer> measureEntities(Context& context, core::CaseFile& file, const MeasureChoice& choice) {
    auto scope = choice.scope.scope();
    if (!scope) return scope.error();
    auto measured = core::measure(file, {choice.name, *scope, choice.measureOptions()}, context.progress);
    if (!measured) return measured.error();
    if (context.progress.stopRequested()) return core::Progress::stopped("The measure");
    std::vector<std::string> columns{"entity_id", "type", "label", "value"};
    const bool groups = !measured->rows.empty() && measured->rows.front().group > 0;
    if (measured->sampled) columns.push_back("margin");
    if (groups) columns.push_back("group");
    Table table(columns);
    for (const auto& row : measured->rows) {
        std::vector<nlohmann::json> cells{core::print(row.id), row.type, row.label, row.value};
        if (measured->sampled) cells.push_back(row.margin);
        if (groups) cells.push_back(row.group);
        table.add(std::move(cells));
    }
    std::cerr << core::reliability(*measured) << '\n';
    for (const core::Figure& figure : measured->figures) std::cerr << figure.name << ": " << figure.value << '\n';
    return table.answer(choice.format);
}

Result<Answer> compareRemoval(Context& context, core::CaseFile& file, const MeasureChoice& choice) {
    auto scope = choice.scope.scope();
    auto removed = entityIds(choice.removed);
    if (!scope) return scope.error();
    if (!removed) return removed.error();
    auto removal = core::measureRemoval(file, {*removed, *scope, choice.measureOptions()}, context.progress);
    if (!removal) return removal.error();
    if (context.progress.stopRequested()) return core::Progress::stopped("The removal");
    Table table({"figure", "before", "after"});
    const auto& [before, after, complete] = removal->effect;
    table.add({"entities", before.entities, after.entities});
    table.add({"edges", before.edges, after.edges});
    table.add({"parts", before.parts, after.parts});
    table.add({"largest_part", before.largest, after.largest});
    table.add({"reachable_pairs", before.reachable, after.reachable});
    table.add({"mean_distance", before.meanDistance, after.meanDistance});
    table.add({"efficiency", before.efficiency, after.efficiency});
    tellState(removal->state);
    if (before.starts < before.entities)
        std::cerr << "Distances are estimated from " << before.starts << " random starts.\n";
    return table.answer(choice.format);
}

struct PathChoice {
    std::string from, to, format = "csv", earliest;
    std::vector<std::string> further;
    ScopeOptions scope;
    std::size_t count = 1;
    bool directed = false, weighted = false, byDate = false;
};

Result<core::PathRequest> pathRequest(const PathChoice& choice) {
    core::PathRequest request;
    auto ends = entityIds({choice.from, choice.to});
    if (!ends) return ends.error();
    request.from = ends->front();
    request.to = ends->back();
    auto scope = choice.scope.scope();
    if (!scope) return scope.error();
    request.scope = *scope;
    request.count = choice.count;
    request.directed = choice.directed;
    request.weighted = choice.weighted;
    request.byDate = choice.byDate || !choice.earliest.empty();
    if (!choice.earliest.empty()) {
        auto instant = core::parseInstant(choice.earliest);
        if (!instant) return instant.error();
        request.earliest = instant->at;
    }
    return request;
}

std::vector<std::string> printed(const std::vector<core::LinkId>& links) {
    std::vector<std::string> texts;
    texts.reserve(links.size());
    for (core::LinkId link : links) texts.push_back(core::print(link));
    return texts;
}

/// One path is as it always was; several are told apart by a number, steps by their links, dated ones by their times.
Result<Answer> paths(Context& context, core::CaseFile& file, const PathChoice& choice) {
    auto request = pathRequest(choice);
    if (!request) return request.error();
    auto found = core::findPaths(file, *request, context.progress);
    if (!found) return found.error();
    tellState(found->state);
    if (found->chains.empty()) return core::noChain(*request);
    const bool several = request->count > 1;
    std::vector<std::string> columns{"entity_id", "type", "label"};
    if (several) columns.push_back("path");
    if (several || request->byDate) columns.push_back("links");
    if (request->byDate) columns.push_back("time");
    Table table(columns);
    for (std::size_t number = 0; number < found->chains.size(); ++number) {
        const core::Chain& chain = found->chains[number];
        for (std::size_t i = 0; i < chain.entities.size(); ++i) {
            const auto& row = chain.entities[i];
            const core::ChainStep step = i > 0 ? chain.steps[i - 1] : core::ChainStep{};
            std::vector<nlohmann::json> cells{core::print(row.id), row.type, row.label};
            if (several) cells.push_back(number + 1);
            if (several || request->byDate) cells.push_back(printed(step.links));
            if (request->byDate) cells.push_back(step.time ? core::isoUtc(*step.time) : "");
            table.add(std::move(cells));
        }
    }
    if (!found->complete) std::cerr << "There may be more paths: the search was ended.\n";
    return table.answer(choice.format);
}

Result<Answer> connection(Context& context, core::CaseFile& file, const PathChoice& choice) {
    std::vector<std::string> all{choice.from, choice.to};
    all.insert(all.end(), choice.further.begin(), choice.further.end());
    auto seeds = entityIds(all);
    auto scope = choice.scope.scope();
    if (!seeds) return seeds.error();
    if (!scope) return scope.error();
    auto connected = core::connectSeeds(file, {*seeds, *scope, choice.weighted}, context.progress);
    if (!connected) return connected.error();
    Table table({"entity_id", "type", "label", "seed"});
    for (const auto& row : connected->entities) {
        const bool isSeed = std::find(seeds->begin(), seeds->end(), row.id) != seeds->end();
        table.add({core::print(row.id), row.type, row.label, isSeed ? "yes" : ""});
    }
    tellState(connected->state);
    if (!connected->complete)
        std::cerr << "The search was ended before it was done: this is the best so far, and fewer may connect them.\n";
    if (connected->parts > 1)
        std::cerr << "They fall into " << connected->parts << " parts that no chain of links connects.\n";
    return table.answer(choice.format);
}

}  // namespace

Run measureCommand(CLI::App& verb) {
    auto choice = std::make_shared<MeasureChoice>();
    verb.add_option(
            "NAME", choice->name,
            "A measure; \"list\" names all with the question that each answers; \"removal\" compares the network with "
            "what is left without --removed")
        ->required();
    verb.add_option("--format", choice->format, "csv or json")->check(CLI::IsMember({"csv", "json"}));
    choice->scope.addTo(verb);
    verb.add_flag("--directed", choice->directed, "Follow the stated direction of links");
    verb.add_flag("--weighted", choice->weighted, "A link counts as often as claims support it");
    auto* exact = verb.add_flag("--exact", choice->exact, "All pairs, however long it takes");
    verb.add_flag("--sampled", choice->sampled, "Estimate from random starts, with margins")->excludes(exact);
    verb.add_option("--samples", choice->options.samples, "So many random starts")->excludes(exact);
    verb.add_option("--seed", choice->options.seed, "Of whatever is drawn at random (default 1)");
    verb.add_option("--players", choice->options.players, "Members of a set of key players (default 5)")
        ->check(CLI::PositiveNumber);
    verb.add_option("--reach", choice->options.reach, "Links within which a key player reaches others (default 2)")
        ->check(CLI::PositiveNumber);
    verb.add_option("--removed", choice->removed, "With removal: the entities that are taken away");
    return [choice](Context& context) -> Result<Answer> {
        auto file = readCase(context);
        if (!file) return file.error();
        if (choice->name == "list") return listMeasures(choice->format);
        if (choice->name == "removal") return compareRemoval(context, *file, *choice);
        return measureEntities(context, *file, *choice);
    };
}

Run pathCommand(CLI::App& verb) {
    auto choice = std::make_shared<PathChoice>();
    verb.add_option("FROM", choice->from, "An entity: e5")->required();
    verb.add_option("TO", choice->to, "Another: e9")->required();
    verb.add_option("--format", choice->format, "csv or json")->check(CLI::IsMember({"csv", "json"}));
    choice->scope.addTo(verb);
    auto* count =
        verb.add_option("--count", choice->count, "So many paths at most, shortest first")->check(CLI::PositiveNumber);
    verb.add_flag("--directed", choice->directed, "Follow the stated direction of links");
    verb.add_flag("--weighted", choice->weighted, "Prefer links that many claims support");
    auto* byDate = verb.add_flag("--by-date", choice->byDate, "No link earlier than the one before it");
    verb.add_option("--from-date", choice->earliest, "With --by-date: nothing before it counts");
    verb.add_option("--connect", choice->further, "Further entities: the network that connects all of them")
        ->excludes(count)
        ->excludes(byDate);
    return [choice](Context& context) -> Result<Answer> {
        auto file = readCase(context);
        if (!file) return file.error();
        return choice->further.empty() ? paths(context, *file, *choice) : connection(context, *file, *choice);
    };
}

}  // namespace crosscase::cli
