// tests/overlap/overlap_test.cpp: which entities are overlaps, how they rank and what their reasons say.
#include "core/overlap/overlap.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

namespace crosscase::core {
namespace {

constexpr AgencyId kcus{1}, tpol{2}, sfiu{3};
constexpr InvestigationId anchor{1}, volna{2}, f311{3}, kvartal{4}, old2016{5}, list{6};

/// Records are numbered as they are stated; every mention of one entity is one call of `held`.
class Scene {
public:
    Scene() {
        input.agencies = {agency(kcus, "Korvana Customs"), agency(tpol, "Tarsh Police"), agency(sfiu, "Sahilan FIU")};
        input.investigations = {investigation(anchor, kcus, "ANCHOR-19"), investigation(volna, tpol, "VOLNA"),
                                investigation(f311, sfiu, "F-311"),       investigation(kvartal, tpol, "KVARTAL"),
                                investigation(old2016, kcus, "OLD-2016"), investigation(list, sfiu, "SDGT")};
        input.investigations[4].status = "closed 2017";
        input.investigations[5].kind = InvestigationKind::Watchlist;
    }

    EntityId entity(const std::string& type, const std::string& label) {
        const EntityId id{std::int64_t(input.entities.size() + 1)};
        input.entities.push_back({id, type, label, {}});
        return id;
    }

    HeldMention& held(EntityId id, InvestigationId investigation, Role role = Role::Unknown, bool subject = true) {
        HeldMention mention;
        mention.mention = MentionId{std::int64_t(input.mentions.size() + 1)};
        mention.record = RecordId{mention.mention.value};
        mention.entity = id;
        for (const Investigation& known : input.investigations) {
            if (known.id == investigation) mention.agency = known.agency;
        }
        mention.originator = mention.agency;
        if (investigation.value) mention.investigations = {investigation};
        mention.role = role;
        mention.subject = subject;
        input.mentions.push_back(mention);
        return input.mentions.back();
    }

    void matched(std::size_t first, std::size_t second, double probability, MatchState state) {
        Match match;
        match.first = MentionId{std::int64_t(first)};
        match.second = MentionId{std::int64_t(second)};
        match.probability = probability;
        match.state = state;
        input.matches.push_back(match);
    }

    std::vector<Overlap> found() const {
        Progress progress;
        auto overlaps = findOverlaps(input, progress);
        REQUIRE(overlaps);
        return *overlaps;
    }

    OverlapInput input;

private:
    static Agency agency(AgencyId id, const std::string& name) {
        Agency made;
        made.id = id;
        made.name = name;
        return made;
    }
    static Investigation investigation(InvestigationId id, AgencyId agency, const std::string& reference) {
        Investigation made;
        made.id = id;
        made.agency = agency;
        made.reference = reference;
        return made;
    }
};

bool says(const Overlap& overlap, const std::string& part) {
    return std::any_of(overlap.reasons.begin(), overlap.reasons.end(),
                       [&](const Reason& reason) { return reason.text.find(part) != std::string::npos; });
}

std::vector<EntityId> order(const std::vector<Overlap>& overlaps) {
    std::vector<EntityId> ids;
    for (const Overlap& overlap : overlaps) ids.push_back(overlap.entity);
    return ids;
}

TEST_CASE("an overlap needs investigations of two agencies", "[overlap]") {
    Scene scene;
    const EntityId shared = scene.entity("person", "Sorokin");
    scene.held(shared, volna, Role::Suspect);
    scene.held(shared, anchor, Role::Associate);
    const EntityId twoUnits = scene.entity("person", "Orlov");
    scene.held(twoUnits, volna, Role::Suspect);
    scene.held(twoUnits, kvartal, Role::Suspect);
    const EntityId noCase = scene.entity("person", "Nobody");
    scene.held(noCase, volna, Role::Suspect);
    scene.held(noCase, InvestigationId{0}, Role::Suspect).agency = kcus;

    const auto overlaps = scene.found();
    REQUIRE(overlaps.size() == 1);
    CHECK(overlaps[0].id == OverlapId{shared.value});
    CHECK(overlaps[0].agencies == std::vector<AgencyId>{kcus, tpol});
    CHECK(overlaps[0].investigations == std::vector<InvestigationId>{anchor, volna});
    CHECK(overlaps[0].kind == OverlapKind::Target);
    CHECK(overlaps[0].state == "new");
    CHECK(says(overlaps[0], "Korvana Customs holds it in ANCHOR-19 on 1 record"));
}

TEST_CASE("certainty orders equal rarity and tells who confirmed", "[overlap]") {
    Scene scene;
    const EntityId proposed = scene.entity("person", "proposed"), confirmed = scene.entity("person", "confirmed"),
                   document = scene.entity("person", "document");
    for (EntityId id : {proposed, confirmed, document}) {
        scene.held(id, volna, Role::Suspect);
        scene.held(id, anchor, Role::Suspect);
    }
    scene.matched(1, 2, 0.9999, MatchState::Automatic);
    scene.matched(3, 4, 0.8, MatchState::Confirmed);
    scene.input.mentions[4].identifiers = scene.input.mentions[5].identifiers = {"document:7301948"};

    const auto overlaps = scene.found();
    REQUIRE(order(overlaps) == std::vector<EntityId>{confirmed, document, proposed});
    CHECK(overlaps[0].confirmed);
    CHECK(overlaps[1].confirmed);
    CHECK_FALSE(overlaps[2].confirmed);
    CHECK(says(overlaps[0], "a person confirmed"));
    CHECK(says(overlaps[1], "both state Document 7301948"));
    CHECK(says(overlaps[2], "no person has confirmed it"));
    CHECK_FALSE(says(overlaps[2], "100 %"));
}

TEST_CASE("what few records hold ranks above what many hold", "[overlap]") {
    Scene scene;
    const EntityId handset = scene.entity("device", "004401123456010"),
                   vessel = scene.entity("vessel", "Alba Estrella");
    scene.held(handset, volna, Role::Unknown, false).identifiers = {"imei:00440112345601"};
    scene.held(handset, anchor, Role::Unknown, false).identifiers = {"imei:00440112345601"};
    for (int record = 0; record < 40; ++record) {
        scene.held(vessel, anchor, Role::Unknown, false).identifiers = {"imo:2004177"};
    }
    scene.held(vessel, f311, Role::Unknown, false).identifiers = {"imo:2004177"};
    const auto overlaps = scene.found();
    REQUIRE(order(overlaps) == std::vector<EntityId>{handset, vessel});
    CHECK(says(overlaps[0], "Held on 2 records in all: rare"));
    CHECK(says(overlaps[1], "on 40 records"));
}

TEST_CASE("hubs and officials and mere mentions rank below every other overlap", "[overlap]") {
    Scene scene;
    const EntityId weak = scene.entity("person", "weakly matched and long closed"),
                   hotline = scene.entity("phone", "+8348001000"), quay = scene.entity("address", "Muelle 4"),
                   official = scene.entity("person", "Ana Beltran"), named = scene.entity("person", "only named"),
                   corrupt = scene.entity("person", "official and suspect");
    for (int record = 0; record < 200; ++record) scene.held(weak, old2016, Role::Associate);
    scene.held(weak, volna, Role::Suspect);
    for (EntityId hub : {hotline, quay}) {
        scene.held(hub, anchor, Role::Unknown, false).identifiers = {"same"};
        scene.held(hub, volna, Role::Unknown, false).identifiers = {"same"};
        scene.input.neighbours.push_back({hub, 20, 3});
    }
    scene.held(official, anchor, Role::Official).identifiers = {"document:1"};
    scene.held(official, volna, Role::Mentioned).identifiers = {"document:1"};
    scene.held(named, anchor, Role::Mentioned, false).identifiers = {"document:2"};
    scene.held(named, volna, Role::Unknown, false).identifiers = {"document:2"};
    scene.held(corrupt, anchor, Role::Official).identifiers = {"document:3"};
    scene.held(corrupt, volna, Role::Suspect).identifiers = {"document:3"};

    const auto overlaps = scene.found();
    REQUIRE(overlaps.size() == 6);
    CHECK(order(overlaps)[0] == corrupt);
    CHECK(order(overlaps)[1] == weak);
    for (std::size_t at = 2; at < 6; ++at) CHECK(overlaps[at].score < overlaps[1].score);
    const auto reasonOf = [&](EntityId id, const std::string& part) {
        const auto found =
            std::find_if(overlaps.begin(), overlaps.end(), [&](const Overlap& o) { return o.entity == id; });
        return says(*found, part);
    };
    CHECK(reasonOf(hotline, "a hub that many share"));
    CHECK(reasonOf(quay, "a hub that many share"));
    CHECK(reasonOf(official, "official function"));
    CHECK(reasonOf(named, "merely mentioned"));
    CHECK(reasonOf(weak, "only in closed investigations"));
    CHECK_FALSE(reasonOf(corrupt, "Ranks last"));
}

TEST_CASE("a person whom one side protects makes a protected overlap", "[overlap]") {
    Scene scene;
    const EntityId witness = scene.entity("person", "Julian Paredes Soto"), child = scene.entity("person", "child");
    scene.held(witness, anchor, Role::Witness);
    scene.held(witness, volna, Role::Suspect);
    scene.held(child, anchor, Role::Associate).minor = true;
    scene.held(child, volna, Role::Associate);
    for (const Overlap& overlap : scene.found()) {
        CHECK(overlap.isProtected);
        CHECK(says(overlap, "Protected:"));
        CHECK_FALSE(says(overlap, "as witness."));
        CHECK_FALSE(says(overlap, "Ranks last"));
    }
}

TEST_CASE("a side that holds it only on a watchlist makes a listing", "[overlap]") {
    Scene scene;
    const EntityId listed = scene.entity("person", "listed");
    scene.held(listed, volna, Role::Suspect);
    scene.held(listed, list);
    const auto overlaps = scene.found();
    REQUIRE(overlaps.size() == 1);
    CHECK(overlaps[0].kind == OverlapKind::Listing);
    CHECK(says(overlaps[0], "only on a watchlist"));
}

TEST_CASE("one report that came by two ways is one source", "[overlap]") {
    Scene scene;
    const EntityId circular = scene.entity("person", "quoted"), independent = scene.entity("person", "seen twice");
    for (InvestigationId id : {anchor, volna}) {
        HeldMention& quoted = scene.held(circular, id, Role::Suspect);
        quoted.originator = tpol;
        quoted.originatorRef = "T-07";
    }
    scene.held(independent, anchor, Role::Suspect);
    scene.held(independent, volna, Role::Suspect);
    const auto overlaps = scene.found();
    REQUIRE(order(overlaps) == std::vector<EntityId>{independent, circular});
    CHECK(says(overlaps[1], "one source, not two"));
}

TEST_CASE("one record in investigations of two agencies ties them by itself", "[overlap]") {
    Scene scene;
    const EntityId joint = scene.entity("person", "joint");
    scene.held(joint, volna, Role::Suspect).investigations = {volna, anchor};
    const auto overlaps = scene.found();
    REQUIRE(overlaps.size() == 1);
    CHECK(overlaps[0].confirmed);
    CHECK(says(overlaps[0], "one record stands in investigations of both"));
}

TEST_CASE("overlaps do not depend on the order of the input", "[overlap]") {
    Scene scene;
    std::mt19937 random(7);
    const std::vector<InvestigationId> all = {anchor, volna, f311, kvartal, old2016, list};
    for (int at = 0; at < 60; ++at) {
        const EntityId id = scene.entity(at % 3 ? "person" : "phone", std::to_string(at));
        const std::size_t count = 1 + random() % 5;
        for (std::size_t held = 0; held < count; ++held) {
            HeldMention& mention = scene.held(id, all[random() % all.size()], Role(random() % 10), random() % 2);
            if (random() % 2) mention.identifiers = {"document:" + std::to_string(at)};
        }
    }
    const auto expected = scene.found();
    std::shuffle(scene.input.entities.begin(), scene.input.entities.end(), random);
    std::shuffle(scene.input.mentions.begin(), scene.input.mentions.end(), random);
    const auto actual = scene.found();
    REQUIRE(actual.size() == expected.size());
    for (std::size_t at = 0; at < actual.size(); ++at) {
        CHECK(actual[at].id == expected[at].id);
        CHECK(actual[at].score == expected[at].score);
        CHECK(actual[at].score >= 0);
        CHECK(actual[at].score <= 1);
        REQUIRE(actual[at].reasons.size() == expected[at].reasons.size());
        for (std::size_t line = 0; line < actual[at].reasons.size(); ++line) {
            CHECK(actual[at].reasons[line].text == expected[at].reasons[line].text);
        }
    }
}

TEST_CASE("looking for overlaps can be stopped", "[overlap]") {
    Scene scene;
    scene.entity("person", "any");
    Progress progress;
    progress.requestStop();
    const auto overlaps = findOverlaps(scene.input, progress);
    REQUIRE_FALSE(overlaps);
    CHECK(overlaps.error().code == Error::Code::Cancelled);
}

}  // namespace
}  // namespace crosscase::core
