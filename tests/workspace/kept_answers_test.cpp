// tests/workspace/kept_answers_test.cpp: answers to measures stay in the case, whatever people do to it afterwards.
#include "core/workspace/kept_answers.h"

#include <bit>

#include "core/store/derived.h"
#include "core/workspace/charts.h"
#include "tests/support/temporary_case.h"

using namespace crosscase;
using test::valueOf;

namespace {

constexpr const char* people =
    "ref,name,born,passport,phone\n"
    "1,Viktor Sorokin,1970-01-02,XB7301948,+83560177301\n"
    "2,Ana Kovac,1981-05-06,XB7301999,+83560177301\n"
    "3,Boris Petrov,1969-07-08,XC1112223,+83560177302\n";

/// A chain of so many people who have a telephone with the one before in common.
std::string chainOf(int count) {
    std::string csv = "ref,name,born,passport,phone\n";
    for (int i = 0; i < count; ++i)
        for (int phone : {i, i + 1})
            csv += "c" + std::to_string(2 * i + phone) + ",Person " + std::to_string(1000 + i) + ",1970-01-01,ZZ" +
                   std::to_string(5'000'000 + 7919 * i) + ",+835601" + std::to_string(10'000 + phone) + "\n";
    return csv;
}

/// Four people, each with a telephone in common with the one before.
constexpr const char* acquaintances =
    "ref,name,born,passport,phone\n"
    "1,Viktor Sorokin,1970-01-02,XB7301948,+83560177301\n"
    "2,Ana Kovac,1981-05-06,XC1112223,+83560177301\n"
    "3,Ana Kovac,1981-05-06,XC1112223,+83560177302\n"
    "4,Boris Petrov,1969-07-08,XD4445556,+83560177302\n"
    "5,Boris Petrov,1969-07-08,XD4445556,+83560177303\n"
    "6,Chen Wei,1990-11-12,XE7778889,+83560177303\n";

struct Measured : test::TemporaryCase {
    explicit Measured(const std::string& csv = people) {
        valueOf(import(csv, "tpol", "OP-1"));
        valueOf(core::collate(file, false, progress));
    }
    core::MeasuredNetwork measure(const core::MeasureRequest& request = {"betweenness", {}, {}}) {
        return valueOf(core::measure(file, request, progress));
    }
    core::NetworkResultId keep(const core::MeasuredNetwork& measured) {
        return valueOf(core::keepAnswer(file, measured));
    }
    core::EarlierAnswer load(core::NetworkResultId id) { return valueOf(core::loadKeptAnswer(file, id)); }
    template <typename Found>
    core::NetworkResultId keepFinding(const Found& found) {
        return valueOf(core::keepAnswer(file, core::Finding(found)));
    }
    core::EarlierFinding loadFinding(core::NetworkResultId id) { return valueOf(core::loadKeptFinding(file, id)); }
    void reopen() {
        const auto path = file.path();
        { core::CaseFile closed = std::move(file); }
        file = valueOf(core::CaseFile::open(path, "boris", clock));
    }
    core::KeptAnswers list() { return valueOf(core::listKeptAnswers(file)); }
    core::EntityId named(const std::string& label) {
        for (const auto& row : valueOf(core::listEntities(file)))
            if (row.label == label) return row.id;
        FAIL("nobody is called " + label);
        return {};
    }
    const core::MeasureRow& rowOf(const core::EarlierAnswer& answer, core::EntityId id) {
        const auto row = std::ranges::find(answer.measured.rows, id, &core::MeasureRow::id);
        REQUIRE(row != answer.measured.rows.end());
        return *row;
    }
};

std::vector<core::EntityId> idsOf(const std::vector<core::EntityRow>& rows) {
    std::vector<core::EntityId> ids;
    for (const core::EntityRow& row : rows) ids.push_back(row.id);
    return ids;
}

void checkSame(const core::FoundChains& a, const core::FoundChains& b) {
    CHECK(a.state == b.state);
    REQUIRE(a.chains.size() == b.chains.size());
    for (std::size_t i = 0; i < a.chains.size(); ++i) {
        const core::Chain &one = a.chains[i], &other = b.chains[i];
        CHECK(idsOf(one.entities) == idsOf(other.entities));
        CHECK(one.length == other.length);
        REQUIRE(one.steps.size() == other.steps.size());
        for (std::size_t step = 0; step < one.steps.size(); ++step) {
            CHECK(one.steps[step].links == other.steps[step].links);
            CHECK(one.steps[step].claim == other.steps[step].claim);
            CHECK(one.steps[step].time == other.steps[step].time);
        }
    }
}

void checkSame(const core::MeasuredNetwork& a, const core::MeasuredNetwork& b) {
    CHECK(core::reliability(a) == core::reliability(b));
    CHECK(a.complete == b.complete);
    CHECK(a.bridges == b.bridges);
    REQUIRE(a.figures.size() == b.figures.size());
    for (std::size_t i = 0; i < a.figures.size(); ++i) {
        CHECK(a.figures[i].name == b.figures[i].name);
        CHECK(a.figures[i].value == b.figures[i].value);
    }
    REQUIRE(a.rows.size() == b.rows.size());
    for (std::size_t i = 0; i < a.rows.size(); ++i) {
        CHECK(a.rows[i].id == b.rows[i].id);
        CHECK(a.rows[i].label == b.rows[i].label);
        CHECK(a.rows[i].type == b.rows[i].type);
        CHECK(std::bit_cast<std::uint64_t>(a.rows[i].value) == std::bit_cast<std::uint64_t>(b.rows[i].value));
        CHECK(std::bit_cast<std::uint64_t>(a.rows[i].margin) == std::bit_cast<std::uint64_t>(b.rows[i].margin));
        CHECK(a.rows[i].group == b.rows[i].group);
    }
}

}  // namespace

TEST_CASE("every measure is kept and comes back as it was, after the file was closed too", "[kept_answers]") {
    Measured all;
    std::vector<std::pair<core::NetworkResultId, core::MeasuredNetwork>> kept;
    for (const core::MeasureInfo& info : core::measureList()) {
        core::MeasureRequest request{std::string(info.id), {}, {}};
        request.options.reading = {info.takesDirection, info.takesWeights};
        request.options.seed = 7;
        core::MeasuredNetwork measured = all.measure(request);
        kept.emplace_back(all.keep(measured), std::move(measured));
    }
    const auto path = all.file.path();
    { core::CaseFile closed = std::move(all.file); }
    auto file = valueOf(core::CaseFile::open(path, "ana", all.clock));
    CHECK(valueOf(core::listKeptAnswers(file)).answers.size() == kept.size());
    for (const auto& [id, measured] : kept) {
        INFO(measured.request.measure);
        const auto earlier = valueOf(core::loadKeptAnswer(file, id));
        checkSame(measured, earlier.measured);
        CHECK(earlier.kept.at == test::exerciseNoon);
        CHECK(earlier.kept.by == "ana");
    }
}

TEST_CASE("a sampled answer keeps its margins, and what was asked can be asked again", "[kept_answers]") {
    Measured all(chainOf(80));
    core::MeasureRequest request{"betweenness", {}, {}};
    request.options.extent = core::Extent::Sampled;
    request.options.samples = 64;
    request.options.reading.weighted = true;
    request.options.deadline = std::chrono::milliseconds(1234);
    request.options.work = 12.5;
    request.scope.withoutTypes = {"document"};
    for (const core::EntityRow& row : valueOf(core::listEntities(all.file))) request.scope.entities.push_back(row.id);
    std::swap(request.scope.entities.front(), request.scope.entities.back());
    request.scope.without = {request.scope.entities[3], request.scope.entities[5]};
    request.scope.always = {request.scope.entities[3]};
    const auto measured = all.measure(request);
    CHECK(measured.sampled);
    const auto earlier = all.load(all.keep(measured));
    checkSame(measured, earlier.measured);
    CHECK(earlier.kept.sampled);
    CHECK(earlier.kept.scopeSize == request.scope.entities.size());
    CHECK(earlier.kept.leavesOut);
    const core::MeasureRequest& again = earlier.measured.request;
    CHECK(again.options.deadline == request.options.deadline);
    CHECK(again.options.work == request.options.work);
    CHECK(again.scope.always == request.scope.always);
    checkSame(measured, all.measure(again));
    all.keep(all.measure(again));
    CHECK(all.list().answers.size() == 1);  // the same request on the same state
}

TEST_CASE("keeping an answer is no change of the case, and no undo takes it away", "[kept_answers]") {
    Measured all;
    const std::string before = all.digest();
    const std::int64_t state = all.file.stateNumber();
    const auto id = all.keep(all.measure());
    CHECK(all.digest() == before);
    CHECK(all.file.stateNumber() == state);

    valueOf(core::undo(all.file, all.progress));
    CHECK(all.list().answers.size() == 1);
    valueOf(core::redo(all.file, all.progress));
    CHECK(all.digest() == before);
    valueOf(core::collate(all.file, true, all.progress));
    const auto earlier = all.load(id);
    CHECK(earlier.measured.state == state);
    CHECK_FALSE(earlier.kept.current);
    CHECK(all.list().state == all.file.stateNumber());
    CHECK(all.list().state > state);
    CHECK(all.verifies());
}

TEST_CASE("an answer holds as long as nothing changes that it rests on", "[kept_answers]") {
    Measured all;
    all.keep(all.measure());
    CHECK(all.list().answers.front().current);
    valueOf(core::noteOpened(all.file));
    valueOf(core::noteSearched(all.file, "sorokin"));
    valueOf(core::newChart(all.file, "Chart", {}));
    valueOf(core::undo(all.file, all.progress));
    valueOf(core::redo(all.file, all.progress));
    CHECK(all.list().answers.front().current);
    CHECK(all.list().state > all.list().answers.front().state);
    valueOf(all.import("ref,name,born,passport,phone\n9,Chen Wei,,,\n", "kcus", "OP-9", "more.csv"));
    CHECK_FALSE(all.list().answers.front().current);
    all.keep(all.measure());
    CHECK(all.list().answers.front().current);
    valueOf(core::undo(all.file, all.progress));
    for (const core::KeptAnswer& kept : all.list().answers) CHECK_FALSE(kept.current);
}

TEST_CASE("rows say what became of entities that are no longer", "[kept_answers]") {
    Measured all;
    valueOf(all.import("ref,name,born,passport,phone\n9,Chen Wei,1990-01-01,YY9990001,+83560177309\n", "kcus", "OP-9",
                       "more.csv"));
    valueOf(core::collate(all.file, false, all.progress));
    const auto chen = all.named("Chen Wei"), boris = all.named("Boris Petrov"), viktor = all.named("Viktor Sorokin");
    const auto id = all.keep(all.measure());
    CHECK_FALSE(all.rowOf(all.load(id), chen).gone);

    valueOf(core::undo(all.file, all.progress));  // the import: its records are withdrawn
    valueOf(core::decide(all.file, core::Verdict::Same, {viktor.value}, {boris.value}, "one man", all.progress));
    const auto earlier = all.load(id);
    CHECK(all.rowOf(earlier, chen).gone);
    CHECK(all.rowOf(earlier, chen).label == "Chen Wei");
    CHECK_FALSE(all.rowOf(earlier, chen).partOf);
    const core::MeasureRow& joined = all.rowOf(earlier, boris);
    REQUIRE(joined.partOf);
    CHECK(joined.partOf->id == viktor);
    CHECK(joined.label == "Boris Petrov");
    CHECK(joined.type == "person");
    CHECK_FALSE(joined.gone);
    CHECK_FALSE(all.rowOf(earlier, viktor).partOf);
}

TEST_CASE("a case that is open for reading lists answers but keeps and forgets none", "[kept_answers]") {
    Measured all;
    const auto id = all.keep(all.measure());
    auto reader = valueOf(all.file.openReader());
    CHECK(valueOf(core::listKeptAnswers(reader)).answers.size() == 1);
    CHECK(core::keepAnswer(reader, all.measure()).error().code == core::Error::Code::NotPermitted);
    CHECK(core::forgetAnswer(reader, id).error().code == core::Error::Code::NotPermitted);
    CHECK(all.list().answers.size() == 1);
}

TEST_CASE("an answer is forgotten once, alone, and for good", "[kept_answers]") {
    Measured all;
    const auto first = all.keep(all.measure()), second = all.keep(all.measure({"degree", {}, {}}));
    valueOf(core::forgetAnswer(all.file, first));
    CHECK(all.list().answers.size() == 1);
    CHECK(all.load(second).kept.measure == "degree");
    CHECK(core::loadKeptAnswer(all.file, first).error().code == core::Error::Code::NotFound);
    CHECK(core::forgetAnswer(all.file, first).error().code == core::Error::Code::NotFound);
}

TEST_CASE("what another program or a fault wrote is told and can be forgotten", "[kept_answers]") {
    Measured all;
    const auto id = all.keep(all.measure());
    all.file.database().execute("UPDATE network_result SET request = '{\"measure\": \"fame\"}'");
    CHECK(all.list().answers.front().info == nullptr);
    CHECK(core::loadKeptAnswer(all.file, id).error().code == core::Error::Code::NotFound);
    all.file.database().execute("UPDATE network_result SET request = '{\"measure\": \"degree\", \"seed\": \"x\"}'");
    CHECK(core::loadKeptAnswer(all.file, id).error().code == core::Error::Code::Storage);
    all.file.database().execute("UPDATE network_result SET request = 'x'");
    CHECK(core::loadKeptAnswer(all.file, id).error().code == core::Error::Code::Storage);
    CHECK(all.list().answers.front().measure.empty());
    valueOf(core::forgetAnswer(all.file, id));
    CHECK(all.list().answers.empty());
}

TEST_CASE("what a removal would do is kept with what was asked, after the file was closed too", "[kept_answers]") {
    Measured all;
    core::RemovalRequest request;
    request.removed = {all.named("Viktor Sorokin"), all.named("Boris Petrov")};
    request.scope.withoutTypes = {"document"};
    request.options.seed = 7;
    const auto removal = valueOf(core::measureRemoval(all.file, request, all.progress));
    REQUIRE(removal.effect.before != removal.effect.after);
    const std::string before = all.digest();
    const auto id = all.keepFinding(removal);
    CHECK(all.digest() == before);
    all.reopen();

    const core::KeptAnswer kept = all.list().answers.at(0);
    CHECK(kept.id == id);
    CHECK(kept.kind == core::AnswerKind::Removal);
    CHECK(kept.count == 2);
    CHECK(kept.leavesOut);
    CHECK(kept.current);
    CHECK(kept.by == "ana");
    CHECK(kept.state == removal.state);
    const auto earlier = all.loadFinding(id);
    const auto& again = std::get<core::Removal>(earlier.finding);
    CHECK(again.effect.before == removal.effect.before);
    CHECK(again.effect.after == removal.effect.after);
    CHECK(again.request.options.seed == 7);
    const auto repeated = valueOf(core::measureRemoval(all.file, again.request, all.progress));
    CHECK(repeated.effect.after == removal.effect.after);
    REQUIRE(earlier.entities.size() == 2);
    CHECK(earlier.entities[0].label == "Viktor Sorokin");
    CHECK(core::loadKeptAnswer(all.file, id).error().code == core::Error::Code::NotFound);  // no measure
}

TEST_CASE("a removal whose distances are from samples, or cut short, says so in the list", "[kept_answers]") {
    Measured all;
    core::Removal removal = valueOf(core::measureRemoval(all.file, {{all.named("Ana Kovac")}, {}, {}}, all.progress));
    all.keepFinding(removal);
    CHECK(all.list().answers.front().complete);
    CHECK_FALSE(all.list().answers.front().sampled);
    removal.effect.before.starts = removal.effect.before.entities - 1;
    removal.effect.complete = false;
    const auto id = all.keepFinding(removal);
    CHECK(all.list().answers.size() == 1);  // the same request on the same state
    CHECK(all.list().answers.front().sampled);
    CHECK_FALSE(all.list().answers.front().complete);
    CHECK_FALSE(std::get<core::Removal>(all.loadFinding(id).finding).effect.complete);
}

TEST_CASE("paths are kept step by step, and their ends are named as they are today", "[kept_answers]") {
    Measured all(acquaintances);
    core::PathRequest request;
    request.from = all.named("Viktor Sorokin");
    request.to = all.named("Boris Petrov");
    request.count = 3;
    const auto found = valueOf(core::findPaths(all.file, request, all.progress));
    const auto id = all.keepFinding(found);
    all.reopen();

    const core::KeptAnswer kept = all.list().answers.at(0);
    CHECK(kept.kind == core::AnswerKind::Paths);
    CHECK(kept.count == found.chains.size());
    CHECK_FALSE(kept.byDate);
    REQUIRE(kept.ends.size() == 2);
    CHECK(kept.ends[0].label == "Viktor Sorokin");
    const auto earlier = all.loadFinding(id);
    checkSame(std::get<core::FoundChains>(earlier.finding), found);
    CHECK(earlier.entities.size() == found.chains[0].entities.size());
    const auto& again = std::get<core::FoundChains>(earlier.finding).request;
    auto repeated = valueOf(core::findPaths(all.file, again, all.progress));
    repeated.state = found.state;  // opening the case gave it a new one
    checkSame(repeated, found);

    valueOf(core::decide(all.file, core::Verdict::Same, {request.from.value}, {request.to.value}, "one", all.progress));
    CHECK_FALSE(all.list().answers.at(0).current);
    const auto ends = all.list().answers.at(0).ends;
    CHECK_FALSE(ends.at(0).partOf);
    CHECK(ends.at(1).label == "Boris Petrov");
    REQUIRE(ends.at(1).partOf);
    CHECK(ends.at(1).partOf->id == request.from);
}

TEST_CASE("that no path was found is kept with what was asked", "[kept_answers]") {
    Measured all(acquaintances);
    core::PathRequest request;
    request.from = all.named("Viktor Sorokin");
    request.to = all.named("Boris Petrov");
    request.directed = true;
    request.scope.withoutLinks = valueOf(core::networkKinds(all.file)).links;
    request.scope.hiddenLinks = {valueOf(core::listLinks(all.file)).at(0).id};
    const auto found = valueOf(core::findPaths(all.file, request, all.progress));
    REQUIRE(found.chains.empty());
    const auto id = all.keepFinding(found);
    const core::KeptAnswer kept = all.list().answers.at(0);
    CHECK(kept.count == 0);
    CHECK(kept.complete);
    CHECK(kept.leavesOut);
    CHECK(kept.state == found.state);
    REQUIRE(kept.ends.size() == 2);
    CHECK(kept.ends[1].label == "Boris Petrov");
    const auto earlier = all.loadFinding(id);
    const auto& again = std::get<core::FoundChains>(earlier.finding).request;
    CHECK(again.scope.withoutLinks == request.scope.withoutLinks);
    CHECK(again.scope.hiddenLinks == request.scope.hiddenLinks);
    CHECK(again.directed);
    CHECK(earlier.entities.size() == 2);  // the two are named all the same
}

TEST_CASE("a path in the order of dates keeps its times and the claims that have them", "[kept_answers]") {
    Measured all;
    core::FoundChains found;
    found.request.from = all.named("Viktor Sorokin");
    found.request.to = all.named("Ana Kovac");
    found.request.byDate = true;
    found.request.earliest = 77;
    found.complete = false;
    core::Chain chain;
    chain.entities.resize(2);
    chain.entities[0].id = found.request.to;  // as they stand in the chain, not by number
    chain.entities[1].id = found.request.from;
    chain.length = 1;
    chain.steps.push_back({{core::LinkId{12}}, core::ClaimId{5}, 123456789});
    found.chains.push_back(chain);
    const auto earlier = all.loadFinding(all.keepFinding(found));
    const auto& again = std::get<core::FoundChains>(earlier.finding);
    checkSame(again, found);
    CHECK(again.request.earliest == 77);
    CHECK(earlier.kept.byDate);
    CHECK_FALSE(earlier.kept.complete);
}

TEST_CASE("what connects several is kept with its links", "[kept_answers]") {
    Measured all(acquaintances);
    core::ConnectRequest request;
    request.seeds = {all.named("Boris Petrov"), all.named("Viktor Sorokin"), all.named("Ana Kovac")};
    request.weighted = true;
    const auto connected = valueOf(core::connectSeeds(all.file, request, all.progress));
    REQUIRE(connected.entities.size() > 3);
    const auto id = all.keepFinding(connected);
    all.reopen();

    const core::KeptAnswer kept = all.list().answers.at(0);
    CHECK(kept.kind == core::AnswerKind::Connection);
    CHECK(kept.count == 3);
    CHECK(kept.reading.weighted);
    const auto earlier = all.loadFinding(id);
    const auto& again = std::get<core::ConnectedSeeds>(earlier.finding);
    CHECK(idsOf(again.entities) == idsOf(connected.entities));
    CHECK(again.links == connected.links);
    CHECK(again.parts == connected.parts);
    CHECK(earlier.entities.size() == connected.entities.size());
}

TEST_CASE("an answer finds its entities again when the record they were named after goes or is changed",
          "[kept_answers]") {
    Measured all;
    valueOf(all.import("ref,name,born,passport,phone\n9,Viktor Sorokin,1970-01-02,XB7301948,\n", "kcus", "OP-2"));
    valueOf(core::collate(all.file, false, all.progress));
    const core::EntityId viktor = all.named("Viktor Sorokin"), ana = all.named("Ana Kovac");
    const auto id = all.keep(all.measure());
    core::RecordId first;
    for (const auto& row : valueOf(core::listMentions(all.file)))
        if (row.externalRef == "1") first = row.record;
    const std::string before = all.digest();
    valueOf(core::withdrawRecord(all.file, first, "wrong", {}, all.progress));
    const auto row = [&](core::EntityId entity) { return all.rowOf(all.load(id), entity); };
    CHECK_FALSE(row(viktor).gone);
    REQUIRE(row(viktor).partOf);
    CHECK(row(viktor).partOf->id == all.named("Viktor Sorokin"));
    valueOf(core::undo(all.file, all.progress));
    CHECK(all.digest() == before);
    CHECK_FALSE(row(viktor).partOf);

    std::string changed = people;
    changed.replace(changed.find("1981-05-06"), 10, "1981-05-07");
    valueOf(all.import(changed, "tpol", "OP-1"));
    valueOf(core::collate(all.file, false, all.progress));
    CHECK(all.named("Ana Kovac") != ana);
    REQUIRE(row(ana).partOf);
    CHECK(row(ana).partOf->id == all.named("Ana Kovac"));
}

TEST_CASE("an answer whose bytes are damaged does not hide the others", "[kept_answers]") {
    Measured all;
    const core::EntityId ana = all.named("Ana Kovac");
    core::Removal removal;
    removal.request.removed = {ana};
    const auto sound = all.keepFinding(removal);
    removal.request.options.seed = 7;
    removal.request.scope.entities = {ana, all.named("Boris Petrov")};
    const auto damaged = all.keepFinding(removal);
    const char* column = GENERATE("members", "rows", "pairs");
    CAPTURE(column);
    all.file.database().execute("UPDATE network_result SET " + std::string(column) +
                                " = x'ff' WHERE id = " + std::to_string(damaged.value));
    REQUIRE(all.list().answers.size() == 2);
    CHECK(all.list().answers.front().damaged);
    CHECK_FALSE(all.list().answers.back().damaged);
    CHECK(core::loadKeptFinding(all.file, damaged).error().code == core::Error::Code::Storage);
    valueOf(core::loadKeptFinding(all.file, sound));
    valueOf(core::forgetAnswer(all.file, damaged));
    CHECK(all.list().answers.size() == 1);
}

TEST_CASE("the newest fifty of all kinds stay, a reader keeps none, a damaged one can be forgotten", "[kept_answers]") {
    Measured all;
    const core::EntityId ana = all.named("Ana Kovac");
    for (std::uint32_t seed = 0; seed < 50; ++seed) {
        core::Removal removal;
        removal.request.removed = {ana};
        removal.request.options.seed = seed;
        all.keepFinding(removal);
    }
    core::ConnectedSeeds connected;
    connected.request.seeds = {ana, all.named("Boris Petrov")};
    const auto id = all.keepFinding(connected);
    CHECK(all.list().answers.size() == 50);
    CHECK(all.list().answers.front().kind == core::AnswerKind::Connection);

    auto reader = valueOf(all.file.openReader());
    CHECK(core::keepAnswer(reader, core::Finding(connected)).error().code == core::Error::Code::NotPermitted);
    all.file.database().execute("UPDATE network_result SET outcome = '{\"links\": [\"x\"]}' WHERE kind = 'connection'");
    CHECK(all.list().answers.front().damaged);
    CHECK_FALSE(all.list().answers.back().damaged);
    CHECK(core::loadKeptFinding(all.file, id).error().code == core::Error::Code::Storage);
    valueOf(core::forgetAnswer(all.file, id));
    CHECK(all.list().answers.size() == 49);
}
