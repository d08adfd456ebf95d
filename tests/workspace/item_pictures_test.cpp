// tests/workspace/item_pictures_test.cpp: pictures of items are kept, carried along and taken back like any edit of a chart.

#include "core/store/statements.h"
#include "core/workspace/chart_copies.h"
#include "core/workspace/chart_drawing.h"
#include "core/workspace/chart_edits.h"
#include "core/workspace/sharing.h"
#include "tests/support/pictures.h"
#include "tests/support/temporary_case.h"

using namespace crosscase;
using test::valueOf;

namespace {

struct Pictured : test::TemporaryCase {
    Pictured() : TemporaryCase("tpol") {
        valueOf(
            import("ref,name,born,passport,phone\n"
                   "1,Viktor Sorokin,1974-03-02,7301948,+49 30 901820\n"
                   "2,Maria Ruiz Ortega,1988-11-30,XA55512,+49 30 901821\n",
                   "tpol", "VOLNA"));
        valueOf(core::collate(file, false, progress));
        chart = valueOf(core::newChart(file, "Ring", {}));
        for (const auto& row : valueOf(core::listEntities(file)))
            if (row.type == "person") people.push_back(row.id);
        valueOf(core::editChart(file, chart, valueOf(core::additionTo(file, open(), people, progress))));
    }
    core::ChartData open(std::optional<core::ChartId> id = {}) {
        return valueOf(core::openChart(file, id.value_or(chart), progress));
    }
    std::optional<core::ItemPictureId> carried(core::EntityId id, std::optional<core::ChartId> on = {}) {
        for (const core::ChartNode& node : open(on).nodes)
            if (node.id == id) return node.placed.look.picture;
        FAIL("not on the chart");
        return {};
    }
    void give(const std::vector<core::EntityId>& to, const std::string& bytes) {
        valueOf(core::editChart(file, chart, core::looking(open(), to, {}, test::picture(bytes))));
    }
    std::int64_t rows() { return file.database().single("SELECT count(*) FROM chart_picture"); }
    core::ChartId chart;
    std::vector<core::EntityId> people;
};

}  // namespace

TEST_CASE("a picture is given, taken away and undone, and is read back byte by byte", "[charts]") {
    Pictured one;
    const core::EntityId first = one.people[0], second = one.people[1];
    one.undoes([&] { one.give({first}, test::png()); });
    const auto id = one.carried(first);
    REQUIRE(id);
    CHECK_FALSE(one.carried(second));
    const auto read = valueOf(core::picturesOf(one.file, {*id, core::ItemPictureId{99}}));
    REQUIRE(read.size() == 1);
    CHECK(read[0] == core::ItemPicture{*id, "png", test::png()});

    one.undoes([&] { one.give({second}, test::png()); });
    CHECK(one.carried(second) == id);  // the same picture is there once
    CHECK(one.rows() == 1);
    one.undoes([&] { one.give({second}, test::png(9, 9)); });
    CHECK(one.carried(second) != id);
    one.undoes([&] { one.give({first, second}, {}); });
    CHECK_FALSE(one.carried(first));
    CHECK_FALSE(one.carried(second));
    CHECK(one.verifies());
}

TEST_CASE("another look leaves to each item the picture that it has", "[charts]") {
    Pictured one;
    one.give({one.people[0]}, test::png());
    const auto id = one.carried(one.people[0]);
    core::ItemLookChange look;
    look.form = core::ItemForm::Box;
    valueOf(core::editChart(one.file, one.chart, core::looking(one.open(), one.people, look)));
    CHECK(one.carried(one.people[0]) == id);
    CHECK_FALSE(one.carried(one.people[1]));
    CHECK(core::isEmpty(core::looking(one.open(), one.people, look)));
    valueOf(core::editChart(one.file, one.chart, core::sizedBy(one.open(), {{one.people[0], 2.0}}, "Links")));
    CHECK(one.carried(one.people[0]) == id);
}

TEST_CASE("pictures go along with copies, snapshots, merges and pasted items", "[charts]") {
    Pictured one;
    const core::EntityId first = one.people[0];
    one.give({first}, test::png());
    const auto id = one.carried(first);
    CHECK(one.carried(first, valueOf(core::copyChart(one.file, one.chart, "Copy"))) == id);

    const core::ChartId empty = valueOf(core::newChart(one.file, "Merged", {}));
    valueOf(core::mergeChart(one.file, empty, one.chart));
    CHECK(one.carried(first, empty) == id);

    const core::ChartId pasted = valueOf(core::newChart(one.file, "Pasted", {}));
    core::ChartCopies copies;
    for (const core::ChartNode& node : one.open().nodes) copies.items.push_back(node.placed);
    valueOf(core::editChart(one.file, pasted, core::pasted(one.open(pasted), copies, 0, 0)));
    CHECK(one.carried(first, pasted) == id);

    valueOf(core::takeSnapshot(one.file, one.chart, "then"));
    one.give({first}, {});
    one.undoes(
        [&] { valueOf(core::restoreSnapshot(one.file, valueOf(core::listSnapshots(one.file, one.chart)).at(0).id)); });
    CHECK(one.carried(first) == id);
    bool drawn = false;
    for (const core::DrawnItem& item : core::drawnChart(one.open()).items) drawn = drawn || item.look.picture == id;
    CHECK(drawn);
}

TEST_CASE("an item copied before its picture was undone is pasted with its icon", "[charts]") {
    Pictured one;
    one.give({one.people[0]}, test::png());
    core::ChartCopies copies;
    for (const core::ChartNode& node : one.open().nodes) copies.items.push_back(node.placed);
    valueOf(core::undo(one.file, one.progress));
    const core::ChartId other = valueOf(core::newChart(one.file, "Other", {}));
    valueOf(core::editChart(one.file, other, core::pasted(one.open(other), copies, 0, 0)));
    for (core::EntityId id : one.people) CHECK_FALSE(one.carried(id, other));
}

TEST_CASE("a picture that may not be stored refuses the whole edit", "[charts]") {
    Pictured one;
    const std::string before = one.digest();
    core::ChartEdit edit = core::looking(one.open(), one.people, {},
                                         test::picture(test::jpeg(8, 8, test::jpegSegment(0xE1, "Exif")), "jpeg"));
    CHECK(core::editChart(one.file, one.chart, edit).error().code == core::Error::Code::BadInput);
    CHECK(core::newChart(one.file, "New", core::asNewChart(one.open(), edit)).error().code ==
          core::Error::Code::BadInput);
    CHECK(one.digest() == before);
}

TEST_CASE("what is shared has no pictures: a chart for a recipient is made of statements alone", "[charts]") {
    Pictured one;
    valueOf(one.import("ref,name,born,passport,phone\n9,Viktor Sorokin,1974-03-02,7301948,+49 30 901820\n", "kcus",
                       "ANCHOR"));
    valueOf(core::collate(one.file, false, one.progress));
    core::Agency recipient = *core::findAgency(one.file.database(), "kcus");
    recipient.kind = "customs";
    core::saveAgency(one.file.database(), recipient);
    one.give(one.people, test::png());
    core::SharingRequest request;
    request.recipient = "kcus";
    request.purpose = "ANCHOR";
    for (const char* format : {"html", "json", "text"}) {
        const auto preview = valueOf(core::previewSharing(one.file, request, format, one.progress));
        REQUIRE(preview.statementsGoing > 0);
        REQUIRE_FALSE(preview.chart.nodes.empty());
        for (const core::ChartNode& node : preview.chart.nodes) CHECK_FALSE(node.placed.look.picture);
        CHECK(preview.bytes.find("picture") == std::string::npos);
        CHECK(preview.bytes.find("PNG") == std::string::npos);
        CHECK(preview.bytes.find("data:image") == std::string::npos);
    }
}
