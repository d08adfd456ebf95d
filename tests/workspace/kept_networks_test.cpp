// tests/workspace/kept_networks_test.cpp: what is kept in memory answers as the file does, and only for the state that it was read on.
#include "core/workspace/kept_networks.h"

#include <thread>

#include "core/store/history.h"
#include "core/workspace/measuring.h"
#include "core/workspace/pathfinding.h"
#include "tests/support/temporary_case.h"

using namespace crosscase;
using test::valueOf;

namespace {

const char* tiesSpecification =
    R"({"format": "delimited", "name": "ties", "grading": {"scheme": "EU-4x4", "value": "B2"}, "handling": {"value": "H0"},
 "record": {"external_ref": "ref"},
 "mentions": [{"as": "one", "type": "person", "subject": true, "properties": {"document": "one"}},
  {"as": "other", "type": "person", "properties": {"document": "other"}},
  {"as": "phone", "type": "phone", "properties": {"number": "phone"}}],
 "claims": [{"type": "family_of", "from": "one", "to": "other", "denied": "denied"}, {"type": "uses", "from": "one", "to": "phone"}]})";

/// Four people in a row of relatives, the last tie denied; two of them use one phone.
struct Ties : test::TemporaryCase {
    Ties() {
        import("ties.csv",
               "ref,one,other,phone,denied\n1,7301948,9911223,+83560177301,no\n2,9911223,5544332,+83560177302,no\n"
               "3,5544332,6611223,+83560177301,yes\n");
    }
    void import(const std::string& name, const std::string& csv) {
        core::ImportRequest request;
        request.files = {folder.write(name, csv)};
        request.specification = tiesSpecification;
        request.agency = "tpol";
        valueOf(core::importFiles(file, request, progress));
        valueOf(core::collate(file, false, progress));
    }
    std::shared_ptr<const core::CaseNetwork> kept(const core::NetworkScope& scope = {}, bool directed = false) {
        core::ReadTransaction transaction(file.database());
        return networks.network(file.database(), scope, directed);
    }
    core::CaseNetwork read(const core::NetworkScope& scope, bool directed) {
        core::ReadTransaction transaction(file.database());
        return core::loadNetwork(file.database(), scope, directed);
    }
    std::vector<core::EntityId> entities() {
        std::vector<core::EntityId> ids;
        for (const auto& row : valueOf(core::listEntities(file))) ids.push_back(row.id);
        return ids;
    }
    core::KeptNetworks networks;
};

std::vector<std::vector<core::LinkId>> linksByEdge(const core::CaseNetwork& part) {
    std::vector<std::vector<core::LinkId>> links;
    for (core::Network::Index edge = 0; static_cast<std::size_t>(edge) < part.network.edgeCount(); ++edge) {
        auto& ids = links.emplace_back();
        for (const core::Link* link : part.linksOf(edge)) ids.push_back(link->id);
    }
    return links;
}

void checkSame(const core::CaseNetwork& a, const core::CaseNetwork& b) {
    CHECK(std::ranges::equal(a.network.entities(), b.network.entities()));
    CHECK(std::ranges::equal(a.network.edges(), b.network.edges()));
    CHECK(std::ranges::equal(a.entities, b.entities, {}, &core::Entity::label, &core::Entity::label));
    CHECK(linksByEdge(a) == linksByEdge(b));
}

}  // namespace

TEST_CASE("a part of what is kept is the same as that part of the file", "[kept_networks]") {
    Ties ties;
    const auto all = ties.entities();
    REQUIRE(all.size() == 6);
    const std::vector<core::NetworkScope> scopes = {
        {},
        {{}, {"phone"}, {}, {}, {}},
        {{}, {"phone"}, {}, {}, all},
        {{}, {}, {"family_of"}, {}, {}},
        {{}, {}, {}, {all[1]}, {}},
        {{}, {}, {}, {all[1]}, {all[1]}},
        {{all[3], all[0], all[1], all[0]}, {}, {}, {}, {}},
        {{all[0], all[1]}, {"person"}, {"uses"}, {}, {all[2], all[0]}},
    };
    const auto whole = ties.kept();
    CHECK(whole->network.edgeCount() == 5);  // the denied tie is none
    for (const core::NetworkScope& scope : scopes) {
        for (const bool directed : {false, true}) {
            checkSame(*ties.kept(scope, directed), ties.read(scope, directed));
            checkSame(core::partOf(*whole, scope, directed), ties.read(scope, directed));
        }
    }
    CHECK(ties.kept() == whole);  // kept beside all others
}

TEST_CASE("the same question finds its network again, until entities or links change", "[kept_networks]") {
    Ties ties;
    const auto all = ties.entities();
    const auto whole = ties.kept();
    CHECK(ties.kept({{}, {}, {}, {}, all}) == whole);  // nothing is left out: whoever counts in any case counts anyway
    const core::NetworkScope people{{}, {"phone"}, {}, {}, {}};
    const auto part = ties.kept(people);
    CHECK(ties.kept(people) == part);
    CHECK(ties.kept(people, true) != part);
    core::appendLog(ties.file, "searched", "Searched for 730");  // looking changes nothing
    CHECK(ties.kept() == whole);

    ties.import("more.csv", "ref,one,other,phone,denied\n4,6611223,7301948,+83560177303,no\n");
    CHECK(ties.kept() != whole);
    checkSame(*ties.kept(), ties.read({}, false));
    checkSame(*ties.kept(people), ties.read(people, false));
    CHECK(whole->network.edgeCount() == 5);  // whoever still works on it is not disturbed
    valueOf(core::undo(ties.file, ties.progress));
    checkSame(*ties.kept(), ties.read({}, false));
}

TEST_CASE("who still reads an older state neither gets what is newer nor puts it away", "[kept_networks]") {
    Ties ties;
    auto reader = valueOf(ties.file.openReader());
    core::ReadTransaction before(reader.database());
    (void)reader.stateNumber();  // the transaction begins to see the file here
    ties.import("more.csv", "ref,one,other,phone,denied\n4,6611223,7301948,+83560177303,no\n");
    const auto now = ties.kept();
    const auto then = ties.networks.network(reader.database(), {}, false);
    CHECK(then->network.edgeCount() == 5);
    CHECK(now->network.edgeCount() > 5);
    CHECK(ties.kept() == now);
}

TEST_CASE("jobs on several threads share what is kept", "[kept_networks]") {
    Ties ties;
    std::vector<std::shared_ptr<const core::CaseNetwork>> found(4);
    std::vector<core::CaseFile> readers;
    for (std::size_t i = 0; i < found.size(); ++i) readers.push_back(valueOf(ties.file.openReader()));
    std::vector<std::thread> jobs;
    for (std::size_t i = 0; i < found.size(); ++i)
        jobs.emplace_back([&, i] {
            core::ReadTransaction transaction(readers[i].database());
            for (int turn = 0; turn < 20; ++turn) {
                (void)ties.networks.network(readers[i].database(), {{}, {"phone"}, {}, {}, {}}, turn % 2 == 0);
                found[i] = ties.networks.network(readers[i].database(), {}, false);
            }
        });
    for (std::thread& job : jobs) job.join();
    for (const auto& network : found) CHECK(network == found[0]);
}

TEST_CASE("questions answer from what is kept as they do from the file", "[kept_networks]") {
    Ties ties;
    const auto all = ties.entities();
    for (int turn = 0; turn < 2; ++turn) {
        const core::MeasureRequest request{"degree", {}, {}};
        const auto kept = valueOf(core::measure(ties.file, request, ties.progress, &ties.networks));
        const auto read = valueOf(core::measure(ties.file, request, ties.progress));
        CHECK(kept.state == read.state);
        REQUIRE(kept.rows.size() == read.rows.size());
        for (std::size_t i = 0; i < read.rows.size(); ++i) {
            CHECK(kept.rows[i].id == read.rows[i].id);
            CHECK(kept.rows[i].value == read.rows[i].value);
        }
        core::PathRequest path;
        path.from = all.front();
        path.to = all[1];
        CHECK(valueOf(core::findPaths(ties.file, path, ties.progress, &ties.networks)).chains.size() == 1);
        const core::ConnectRequest connect{{all[0], all[1], all[2]}, {}, false};
        CHECK(valueOf(core::connectSeeds(ties.file, connect, ties.progress, &ties.networks)).entities.size() >= 3);
    }
}
