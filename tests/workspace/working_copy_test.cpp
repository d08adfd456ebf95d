// tests/workspace/working_copy_test.cpp: charts that leave the case: for own use marked and logged, for others through the gate.
#include "core/workspace/working_copy.h"

#include <set>

#include "core/workspace/charting.h"
#include "core/workspace/sharing.h"
#include "tests/support/temporary_case.h"

using namespace crosscase;
using test::valueOf;

namespace {

/// The sample story, and the chart of its overlaps with every entity at a place of its own.
struct Leaving {
    Leaving() : path(folder.path() / "case.crosscase") {
        valueOf(core::createSample(path, "tester", progress));
        file = std::make_unique<core::CaseFile>(valueOf(core::CaseFile::open(path, "tester")));
        drawn = valueOf(core::chartAround(*file, {}, 1, 150, progress));
        for (const core::ChartNode& node : drawn.nodes)
            chart.places[node.id] = {1000.0 * double(chart.places.size()), 7};
        for (const core::LinkRow& row : drawn.links) chart.links.insert({row.from, row.to, row.type});
        chart.name = "Ring";
    }
    core::SharingRequest requestTo(const std::string& recipient) {
        core::SharingRequest request;
        request.recipient = recipient;
        request.purpose = "a joint case";
        request.chart = chart;
        return request;
    }
    core::SharingPreview previewFor(const std::string& recipient) {
        return valueOf(core::previewSharing(*file, requestTo(recipient), "html", progress));
    }
    /// Who of the others gets something of the chart.
    std::vector<std::string> recipients() {
        std::vector<std::string> codes;
        for (const core::Agency& agency : valueOf(core::listAgencies(*file)))
            if (agency.code != file->holder() && !previewFor(agency.code).chart.nodes.empty())
                codes.push_back(agency.code);
        REQUIRE_FALSE(codes.empty());
        return codes;
    }
    core::LogEntry lastEntry() { return valueOf(core::listLog(*file, 1)).at(0); }

    test::TemporaryFolder folder;
    std::filesystem::path path;
    core::Progress progress;
    std::unique_ptr<core::CaseFile> file;
    core::ChartData drawn;
    core::SharedChart chart;
};

}  // namespace

TEST_CASE("a working copy carries the strictest handling of what it shows, and the log says who took it",
          "[workspace]") {
    Leaving one;
    std::vector<core::EntityId> shown;
    for (const core::ChartNode& node : one.drawn.nodes) shown.push_back(node.id);
    const auto marks = valueOf(core::marksOf(*one.file, shown));
    CHECK(marks.handling.strictest == valueOf(core::handlingOf(*one.file, shown)).strictest);
    CHECK(marks.logHead.size() == 64);
    const core::WorkingCopy copy{"Ring", "png", 12, 9, {"H2"}, ""};
    const auto out = one.folder.path() / "ring.png";
    valueOf(core::takeWorkingCopy(*one.file, copy, "bytes", out));
    CHECK(valueOf(core::readFile(out)) == "bytes");
    const core::LogEntry entry = one.lastEntry();
    CHECK(entry.kind == "copied");
    CHECK(entry.who == "tester");
    for (const char* part : {"(png)", "the chart Ring", "12 items, 9 links", "handling H2", "file ring.png"}) {
        INFO(entry.text);
        CHECK(entry.text.find(part) != std::string::npos);
    }
    core::WorkingCopy paper = copy;
    paper.chart.clear();
    paper.detail = "6 pages";
    valueOf(core::takeWorkingCopy(*one.file, paper, {}, {}));
    CHECK(one.lastEntry().text.rfind("Printed a working copy of the overview: 12 items", 0) == 0);
    CHECK(one.lastEntry().text.find("6 pages") != std::string::npos);
}

TEST_CASE("a working copy that cannot be written is not logged, and one that cannot be logged is not written",
          "[workspace]") {
    Leaving one;
    const core::WorkingCopy copy{"Ring", "png", 12, 9, {}, ""};
    const auto before = one.lastEntry().number;
    CHECK(core::takeWorkingCopy(*one.file, copy, "bytes", one.folder.path() / "no/such/ring.png").error().code ==
          core::Error::Code::Storage);
    CHECK(one.lastEntry().number == before);
    auto reader = valueOf(core::CaseFile::openReadOnly(one.path, "tester"));
    const auto out = one.folder.write("ring.png", "old");
    CHECK(core::takeWorkingCopy(reader, copy, "new", out).error().code == core::Error::Code::NotPermitted);
    CHECK(valueOf(core::readFile(out)) == "old");
}

TEST_CASE("of a chart goes what the gate lets through, at its places, and nothing that the chart does not show",
          "[workspace]") {
    Leaving one;
    bool somethingStays = false;
    for (const std::string& recipient : one.recipients()) {
        INFO(recipient);
        const core::SharingPreview preview = one.previewFor(recipient);
        std::set<core::EntityId> nodes;
        std::set<double> columns;
        for (const core::ChartNode& node : preview.chart.nodes) {
            nodes.insert(node.id);
            columns.insert(std::floor(node.placed.x / 1000));  // parts of one entity stand beside each other
            CHECK(node.placed.y == 7);
        }
        CHECK(columns.size() + preview.itemsStaying == one.chart.places.size());
        for (const core::LinkRow& row : preview.chart.links)
            CHECK((nodes.contains(row.from) && nodes.contains(row.to)));
        CHECK(preview.linksStaying <= one.chart.links.size());
        somethingStays = somethingStays || (preview.itemsStaying > 0 && !preview.withheld.empty());
        CHECK_FALSE(preview.bannerLines.empty());
    }
    CHECK(somethingStays);

    const std::string recipient = one.recipients().front();
    const std::size_t all = one.previewFor(recipient).chart.nodes.size();
    const auto links = one.previewFor(recipient).chart.links.size();
    if (links > 0) {
        one.chart.links.clear();
        CHECK(one.previewFor(recipient).chart.links.empty());
    }
    while (one.chart.places.size() > 3) one.chart.places.erase(std::prev(one.chart.places.end()));
    const core::SharingPreview few = one.previewFor(recipient);
    CHECK(few.chart.nodes.size() < all);
    CHECK(few.chart.nodes.size() <= 3 * 3);
    CHECK(few.itemsStaying <= 3);
}

TEST_CASE("a chart for those who hold a protected person marks that person, others do not hear of it", "[workspace]") {
    Leaving one;
    std::map<std::string, std::set<std::string>> marked;
    for (const std::string& recipient : one.recipients()) {
        for (const core::ChartNode& node : one.previewFor(recipient).chart.nodes) {
            if (!node.isProtected) continue;
            INFO(node.label);
            CHECK(node.agencies == std::vector{recipient});
            marked[recipient].insert(node.label);
        }
    }
    CHECK(marked["kcus"].contains("Julián Paredes Soto"));  // their witness, a suspect of the police
    CHECK_FALSE(marked["tpol"].contains("Julian Paredes Soto"));
}

TEST_CASE("a chart that is shared is logged as sent, on paper too", "[workspace]") {
    Leaving one;
    const std::string recipient = one.recipients().front();
    const auto out = one.folder.path() / "ring.svg";
    const auto sent =
        valueOf(core::share(*one.file, one.requestTo(recipient), "svg", out, one.progress,
                            [](const core::SharingPreview&) { return core::Result<std::string>("drawn"); }));
    CHECK(valueOf(core::readFile(out)) == "drawn");
    CHECK(one.lastEntry().kind == "sent");
    const std::string log = one.lastEntry().text;
    INFO(log);
    CHECK(log.rfind("Sent the chart Ring (svg, ring.svg), " + std::to_string(sent.chart.nodes.size()) + " items and",
                    0) == 0);
    CHECK(log.find("for: a joint case") != std::string::npos);
    valueOf(core::share(*one.file, one.requestTo(recipient), "html", {}, one.progress));
    CHECK(one.lastEntry().text.rfind("Sent the chart Ring (on paper), ", 0) == 0);

    core::SharingRequest nothing = one.requestTo(recipient);
    nothing.chart->places.clear();
    CHECK(core::share(*one.file, nothing, "html", {}, one.progress).error().code == core::Error::Code::NotPermitted);
}
