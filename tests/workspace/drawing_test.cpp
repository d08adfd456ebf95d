// tests/workspace/drawing_test.cpp: what is drawn is a record of the holder, stands between the two chosen, and can be undone.
#include "core/workspace/drawing.h"

#include <set>

#include "core/dissemination/gate.h"
#include "core/store/derived.h"
#include "core/store/statements.h"
#include "core/workspace/chart_edits.h"
#include "tests/support/temporary_case.h"

using namespace crosscase;
using test::valueOf;

namespace {

/// Two namesakes of different birth dates and a third person.
struct Namesakes : test::TemporaryCase {
    explicit Namesakes(const std::string& holder = "centre") : test::TemporaryCase(holder) {
        valueOf(
            import("ref,name,born,passport,phone\n"
                   "1,Viktor Sorokin,1974-03-02,7301948,+835 600 4417\n"
                   "2,Viktor Sorokin,1991-10-21,5550123,\n"
                   "3,Maria Ruiz Ortega,1988-11-30,XA55512,\n",
                   "tpol", "VOLNA"));
        valueOf(core::collate(file, false, progress));
    }
    core::MentionRow mentionOf(const std::string& reference) {
        for (const auto& row : valueOf(core::listMentions(file)))
            if (row.externalRef == reference && row.type == "person") return row;
        FAIL("no mention " + reference);
        return {};
    }
    core::EntityId entityOf(const std::string& reference) { return mentionOf(reference).entity.value(); }
    core::AssessedLink link(const std::string& from, const std::string& to) {
        core::AssessedLink drawn;
        drawn.from = entityOf(from);
        drawn.to = entityOf(to);
        drawn.type = "associate_of";
        drawn.assessment.grading = {"EU-4x4", "B", "2"};
        drawn.assessment.text = "Seen at the same yard.";
        return drawn;
    }
    static core::AssessedEntity phone(const std::string& number) {
        core::AssessedEntity drawn;
        drawn.type = "phone";
        drawn.properties = {{"number", number, ""}};
        drawn.assessment.grading = {"EU-4x4", "B", "2"};
        return drawn;
    }
    std::size_t historyLength() { return valueOf(core::listHistory(file)).size(); }
};

}  // namespace

TEST_CASE("a drawn link stands between exactly the two chosen, namesakes or not", "[workspace]") {
    Namesakes one;
    const auto before = valueOf(core::countCase(one.file)).entities;
    const auto drawn = one.link("2", "3");
    const auto record = valueOf(core::drawLink(one.file, drawn, {}, one.progress)).record;
    int ends = 0;
    for (const auto& row : valueOf(core::listMentions(one.file))) {
        if (row.record != record) continue;
        ++ends;
        CHECK((row.entity == drawn.from || row.entity == drawn.to));
    }
    CHECK(ends == 2);
    CHECK(one.entityOf("1") != one.entityOf("2"));
    CHECK(valueOf(core::countCase(one.file)).entities == before);
    const auto links = valueOf(core::listLinks(one.file));
    std::vector<std::set<core::EntityId>> associates;
    for (const core::LinkRow& row : links)
        if (row.type == drawn.type) associates.push_back({row.from, row.to});
    CHECK(associates == std::vector{std::set{drawn.from, drawn.to}});
    CHECK(one.verifies());
}

TEST_CASE("undo of a drawn link takes back record and decisions together, redo brings both", "[workspace]") {
    Namesakes one;
    const std::string before = one.digest();
    const auto entries = one.historyLength();
    valueOf(core::drawLink(one.file, one.link("1", "3"), {}, one.progress));
    CHECK(one.historyLength() == entries + 1);
    CHECK(valueOf(core::listDecisions(one.file)).size() == 2);
    const std::string drawn = one.digest();
    CHECK(drawn != before);
    valueOf(core::undo(one.file, one.progress));
    CHECK(one.digest() == before);
    CHECK(valueOf(core::listDecisions(one.file)).empty());
    CHECK(one.verifies());
    valueOf(core::redo(one.file, one.progress));
    CHECK(one.digest() == drawn);
    CHECK(one.verifies());
}

TEST_CASE("a drawn link keeps the protection of the names that it repeats", "[workspace]") {
    Namesakes one;
    core::RecordDraft draft;
    core::Mention witness;
    witness.type = "person";
    witness.properties = {{"name", "Dara Keller", ""}, {"phone", "+835 600 2222", ""}};
    witness.role = core::Role::Witness;
    witness.subject = true;
    draft.mentions = {witness};
    draft.head.externalRef = "W-1";
    draft.head.handling.codes = {"H2"};
    valueOf(core::addRecord(one.file, draft));
    valueOf(core::collate(one.file, false, one.progress));
    const auto record = valueOf(core::drawLink(one.file, one.link("W-1", "3"), {}, one.progress)).record;
    const auto stored = core::loadRecords(one.file.database(), {std::vector{record}, false});
    const core::Mention& repeated = stored.at(0).mentions.at(0);
    CHECK(repeated.properties == std::vector<core::Property>{{"name", "Dara Keller", ""}});
    CHECK(repeated.role == core::Role::Witness);
    CHECK_FALSE(repeated.subject);  // by that the gate knows that it only repeats
    REQUIRE(repeated.handling);
    CHECK(repeated.handling->codes == std::vector<std::string>{"H2"});
    CHECK(stored.at(0).record.head.handling.codes.empty());
}

TEST_CASE("a drawn link takes nothing along that the records it was drawn between keep back", "[workspace]") {
    Namesakes one;
    core::RecordDraft draft;
    core::Mention told;
    told.type = "person";
    told.properties = {{"name", "Dara Keller", ""}};
    told.subject = true;
    draft.agency = "kcus";
    draft.mentions = {told};
    draft.head.externalRef = "K-1";
    draft.head.handling.codes = {"H2"};
    valueOf(core::addRecord(one.file, draft));
    valueOf(core::collate(one.file, false, one.progress));
    core::Database& database = one.file.database();
    core::ShareInput input;
    input.holder = core::findAgency(database, "centre")->id;
    input.agencies = core::loadAgencies(database);
    for (core::Agency& agency : input.agencies) agency.kind = "police";
    core::ShareRequest request;
    request.recipient = core::findAgency(database, "tpol")->id;
    const auto names = [&] {
        input.records.clear();
        request.records.clear();
        for (const auto& stored : core::loadRecords(database)) {
            input.records.push_back({stored.record, stored.mentions, stored.claims});
            request.records.push_back(stored.record.id);
        }
        for (const core::Entity& entity : core::loadEntities(database))
            for (core::MentionId mention : entity.mentions) input.entityOf[mention] = entity.id;
        std::set<std::string> said;
        for (const core::GoingRecord& going : core::viewFor(input, request).going) {
            said.insert(going.statements.record.head.text);
            for (const core::Mention& mention : going.statements.mentions) said.insert(mention.properties[0].raw);
        }
        return said;
    };
    REQUIRE_FALSE(names().contains("Dara Keller"));
    valueOf(core::drawLink(one.file, one.link("K-1", "3"), {}, one.progress));
    CHECK_FALSE(names().contains("Dara Keller"));
    CHECK_FALSE(names().contains("Seen at the same yard."));
    core::Consent consent;
    consent.record = one.mentionOf("K-1").record;
    consent.recipient = request.recipient;
    input.consents = {consent};
    CHECK(names().contains("Dara Keller"));
    CHECK(names().contains("Seen at the same yard."));
}

TEST_CASE("a drawn entity is a record of the holder and one entry of the history", "[workspace]") {
    Namesakes one;
    const std::string before = one.digest();
    const auto entries = one.historyLength();
    core::AssessedEntity drawn = Namesakes::phone("+835 600 9999");
    const auto entity = valueOf(core::drawEntity(one.file, drawn, {}, one.progress)).entity;
    CHECK(valueOf(core::listRecords(one.file)).back().agency == "centre");
    CHECK(one.historyLength() == entries + 1);
    CHECK(one.verifies());
    drawn.properties = {{"number", "+835 600 4417", ""}};
    CHECK(valueOf(core::drawEntity(one.file, drawn, {}, one.progress)).entity != entity);
    valueOf(core::undo(one.file, one.progress));
    valueOf(core::undo(one.file, one.progress));
    CHECK(one.digest() == before);
}

TEST_CASE("what cannot be drawn is refused and leaves nothing", "[workspace]") {
    Namesakes one;
    const std::string before = one.digest();
    auto refused = [&](const core::AssessedLink& drawn) {
        auto result = core::drawLink(one.file, drawn, {}, one.progress);
        REQUIRE_FALSE(result);
        return result.error().code;
    };
    CHECK(refused(one.link("1", "1")) == core::Error::Code::BadInput);
    auto drawn = one.link("1", "3");
    drawn.type = "no such link";
    CHECK(refused(drawn) == core::Error::Code::BadInput);
    drawn = one.link("1", "3");
    drawn.assessment.grading = {"EU-4x4", "Q", "9"};
    CHECK(refused(drawn) == core::Error::Code::BadInput);
    drawn = one.link("1", "3");
    drawn.to = core::EntityId{9999};
    CHECK(refused(drawn) == core::Error::Code::NotFound);
    CHECK(one.digest() == before);

    auto reader = valueOf(one.file.openReader());
    auto read = core::drawLink(reader, one.link("1", "3"), {}, one.progress);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == core::Error::Code::NotPermitted);
}

TEST_CASE("nobody draws in a case that nobody holds", "[workspace]") {
    Namesakes one("");
    auto result = core::drawLink(one.file, one.link("1", "3"), {}, one.progress);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == core::Error::Code::BadInput);
}

TEST_CASE("a link between two that were told apart joins neither to the other", "[workspace]") {
    Namesakes one;
    valueOf(one.import("ref,name,born,passport,phone\n4,Viktor Sorokin,1974-03-02,7301948,\n", "kcus", "ANCHOR-19"));
    valueOf(core::collate(one.file, false, one.progress));
    REQUIRE(one.entityOf("1") == one.entityOf("4"));
    valueOf(core::decide(one.file, core::Verdict::Different, one.mentionOf("1").id, one.mentionOf("4").id,
                         "another holder of the passport", one.progress));
    const auto first = one.entityOf("1"), other = one.entityOf("4");
    REQUIRE(first != other);
    const std::string before = one.digest();
    valueOf(core::drawLink(one.file, one.link("1", "4"), {}, one.progress));
    CHECK(one.entityOf("1") == first);
    CHECK(one.entityOf("4") == other);
    CHECK(one.verifies());
    valueOf(core::undo(one.file, one.progress));
    CHECK(one.digest() == before);
}

namespace {

/// A stored chart with the entities of some records on it.
core::ChartId chartOf(Namesakes& one, const std::vector<std::string>& references) {
    std::vector<core::EntityId> entities;
    for (const std::string& reference : references) entities.push_back(one.entityOf(reference));
    return valueOf(core::newChart(one.file, "Ring", valueOf(core::additionTo(one.file, {}, entities, one.progress))));
}

core::DrawnOn at(core::ChartId chart, double x, double y) {
    core::DrawnOn on;
    on.chart = chart;
    on.x = x;
    on.y = y;
    return on;
}

/// One entry of the history.
template <typename Step>
void undoesAsOne(Namesakes& one, Step step) {
    const auto entries = one.historyLength();
    one.undoes([&] {
        step();
        CHECK(one.historyLength() == entries + 1);
    });
}

}  // namespace

TEST_CASE("an entity drawn on a chart stands where it was drawn, undone together with its record", "[workspace]") {
    Namesakes one;
    const core::ChartId chart = chartOf(one, {"1", "3"});
    core::EntityDrawn drawn;
    undoesAsOne(one, [&] {
        drawn =
            valueOf(core::drawEntity(one.file, Namesakes::phone("+835 600 9999"), at(chart, 120, -40), one.progress));
    });
    CHECK(drawn.chart == chart);
    const auto open = valueOf(core::openChart(one.file, chart, one.progress));
    REQUIRE(open.nodes.size() == 3);
    for (const core::ChartNode& node : open.nodes) {
        if (node.id != drawn.entity) continue;
        CHECK(node.placed.x == 120);
        CHECK(node.placed.y == -40);
    }
    const auto record = core::loadRecords(one.file.database(), {std::vector{drawn.record}, false}).at(0).record;
    CHECK(record.head.sourceKind == core::SourceKind::AnalystAssessment);
}

TEST_CASE("an entity drawn where no chart is stored makes one of what was shown", "[workspace]") {
    Namesakes one;
    core::DrawnOn on;
    on.content = valueOf(core::additionTo(one.file, {}, {one.entityOf("1"), one.entityOf("2")}, one.progress));
    core::EntityDrawn drawn;
    undoesAsOne(
        one, [&] { drawn = valueOf(core::drawEntity(one.file, Namesakes::phone("+835 600 9999"), on, one.progress)); });
    REQUIRE(drawn.chart);
    CHECK(valueOf(core::openChart(one.file, *drawn.chart, one.progress)).nodes.size() == 3);
    CHECK(valueOf(core::listCharts(one.file)).at(0).name == "Chart 1");
}

TEST_CASE("what is drawn and turns out to be on the chart already stays where it stands", "[workspace]") {
    Namesakes one;
    const core::ChartId chart = chartOf(one, {"1", "3"});
    const auto before = valueOf(core::openChart(one.file, chart, one.progress));
    core::AssessedEntity drawn;
    drawn.type = "person";
    drawn.properties = {
        {"name", "Maria Ruiz Ortega", ""}, {"birth_date", "1988-11-30", ""}, {"document", "XA55512", ""}};
    const auto known = valueOf(core::drawEntity(one.file, drawn, at(chart, 900, 900), one.progress));
    REQUIRE(known.entity == one.entityOf("3"));
    const auto after = valueOf(core::openChart(one.file, chart, one.progress));
    REQUIRE(after.nodes.size() == before.nodes.size());
    for (std::size_t i = 0; i < after.nodes.size(); ++i) CHECK(after.nodes[i].placed == before.nodes[i].placed);
}

TEST_CASE("a person drawn as a witness is protected like any other witness", "[workspace]") {
    Namesakes one;
    core::AssessedEntity drawn;
    drawn.type = "person";
    drawn.properties = {{"name", "Dara Keller", ""}};
    drawn.role = core::Role::Witness;
    drawn.minor = true;
    const auto record = valueOf(core::drawEntity(one.file, drawn, {}, one.progress)).record;
    const auto stored = core::loadRecords(one.file.database(), {std::vector{record}, false});
    CHECK(stored.at(0).mentions.at(0).role == core::Role::Witness);
    CHECK(stored.at(0).mentions.at(0).minor);
}

TEST_CASE("a link drawn on the overview makes a chart of it in the same step", "[workspace]") {
    Namesakes one;
    core::DrawnOn on;
    on.content = valueOf(core::additionTo(one.file, {}, {one.entityOf("1"), one.entityOf("3")}, one.progress));
    core::LinkDrawn drawn;
    undoesAsOne(one, [&] { drawn = valueOf(core::drawLink(one.file, one.link("1", "3"), on, one.progress)); });
    REQUIRE(drawn.chart);
    const auto open = valueOf(core::openChart(one.file, *drawn.chart, one.progress));
    REQUIRE(open.links.size() == 1);
    CHECK(open.links[0].id == drawn.link);
}

TEST_CASE("links that stand between two are told with the records behind them, in both directions", "[workspace]") {
    Namesakes one;
    const auto first = one.entityOf("1"), third = one.entityOf("3");
    CHECK(valueOf(core::linksBetween(one.file, first, third)).empty());
    const auto drawn = valueOf(core::drawLink(one.file, one.link("1", "3"), {}, one.progress));
    for (const auto& standing :
         {valueOf(core::linksBetween(one.file, first, third)), valueOf(core::linksBetween(one.file, third, first))}) {
        REQUIRE(standing.size() == 1);
        CHECK(standing[0].link.id == drawn.link);
        REQUIRE(standing[0].basis.size() == 1);
        CHECK(standing[0].basis[0].record == drawn.record);
    }
    CHECK(valueOf(core::linksBetween(one.file, one.entityOf("2"), third)).empty());
}

TEST_CASE("nothing is drawn on a chart that is gone", "[workspace]") {
    Namesakes one;
    const std::string before = one.digest();
    auto lost =
        core::drawEntity(one.file, Namesakes::phone("+835 600 9999"), at(core::ChartId{77}, 0, 0), one.progress);
    REQUIRE_FALSE(lost);
    CHECK(lost.error().code == core::Error::Code::NotFound);
    CHECK(one.digest() == before);
}

TEST_CASE("what the case knows is put where one says, and what is hidden there is shown again", "[workspace]") {
    Namesakes one;
    const core::ChartId chart = chartOf(one, {"1"});
    const auto third = one.entityOf("3");
    const auto open = [&] { return valueOf(core::openChart(one.file, chart, one.progress)); };
    undoesAsOne(one, [&] { valueOf(core::editChart(one.file, chart, core::placedAt(open(), third, 70, 80))); });
    const auto node = [&] {
        for (const core::ChartNode& shown : open().nodes)
            if (shown.id == third) return shown.placed;
        FAIL("it is not on the chart");
        return core::PlacedEntity{};
    };
    CHECK(node().x == 70);
    CHECK(core::isEmpty(core::placedAt(open(), third, 500, 500)));
    valueOf(core::editChart(one.file, chart, core::shownAs(open(), std::vector{third}, core::Visibility::Hidden)));
    valueOf(core::editChart(one.file, chart, core::placedAt(open(), third, 500, 500)));
    CHECK(node().visibility == core::Visibility::Shown);
    CHECK(node().x == 70);
}

TEST_CASE("what is drawn and turns out to be known and hidden is shown again by the same step", "[workspace]") {
    Namesakes one;
    const core::ChartId chart = chartOf(one, {"1", "3"});
    const auto open = [&] { return valueOf(core::openChart(one.file, chart, one.progress)); };
    const auto third = one.entityOf("3");
    const auto node = [&] {
        for (const core::ChartNode& shown : open().nodes)
            if (shown.id == third) return shown.placed;
        FAIL("it is not on the chart");
        return core::PlacedEntity{};
    };
    valueOf(core::editChart(one.file, chart, core::shownAs(open(), std::vector{third}, core::Visibility::Hidden)));
    core::AssessedEntity known;
    known.type = "person";
    known.properties = {
        {"name", "Maria Ruiz Ortega", ""}, {"birth_date", "1988-11-30", ""}, {"document", "XA55512", ""}};
    undoesAsOne(one, [&] {
        const auto drawn = valueOf(core::drawEntity(one.file, known, at(chart, 500, 500), one.progress));
        CHECK(drawn.entity == third);
    });
    CHECK(node().visibility == core::Visibility::Shown);
    const auto link = valueOf(core::drawLink(one.file, one.link("1", "3"), at(chart, 0, 0), one.progress)).link;
    const std::vector<core::LinkId> links{link};
    valueOf(core::editChart(one.file, chart, core::linksShownAs(open(), links, core::Visibility::Hidden)));
    undoesAsOne(one, [&] { valueOf(core::drawLink(one.file, one.link("1", "3"), at(chart, 0, 0), one.progress)); });
    CHECK(open().styles.at(link).visibility == core::Visibility::Shown);
}
