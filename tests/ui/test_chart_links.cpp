// tests/ui/test_chart_links.cpp: links of a case chosen by key and by mouse, and what is done to them.
#include <QAction>

#include "tests/ui/charts.h"
#include "ui/shell/key_map.h"
#include "ui/shell/words.h"

using namespace crosscase;
using namespace crosscase::test;

namespace {

struct Links : Charts {
    const std::vector<core::LinkId>& chosen() { return window.desk().selection.links(); }
    /// An item where several links end.
    std::size_t hub() {
        std::vector<int> ends(items(), 0);
        for (const ui::ChartLink& link : view.content().links) {
            ++ends[std::size_t(link.from)];
            ++ends[std::size_t(link.to)];
        }
        const auto most = std::ranges::max_element(ends);
        REQUIRE(*most > 1);
        return std::size_t(most - ends.begin());
    }
    /// The first link of that item, by key.
    core::LinkId chooseByKey() {
        click(hub());
        press(Qt::Key_K);
        REQUIRE(chosen().size() == 1);
        return chosen().front();
    }
};

}  // namespace

TEST_CASE("K walks through the links of an item, and the one it comes to is chosen in the case, marked and described",
          "[chartlinks]") {
    Links links;
    const core::LinkId first = links.chooseByKey();
    CHECK(links.view.chosenLinks() == std::vector{first});
    const core::DrawnLink* line = links.book.linkAt(first);
    REQUIRE(line);
    CHECK(links.view.accessibleDescription().contains(ui::claimName(line->type)));
    CHECK(links.view.accessibleDescription().contains(QStringLiteral("%1 statement").arg(line->claims)));
    CHECK(links.window.desk().selection.entities().size() == 2);
    links.press(Qt::Key_K);
    CHECK(links.chosen() != std::vector{first});
    links.press(Qt::Key_K, Qt::ShiftModifier);
    CHECK(links.chosen() == std::vector{first});
    links.press(Qt::Key_Escape);
    CHECK(links.chosen().empty());
    CHECK(links.view.chosenLinks().empty());
}

TEST_CASE("H hides the link that was chosen by key and no other, and it is chosen again when it is taken back",
          "[chartlinks]") {
    Links links;
    const core::LinkId first = links.chooseByKey();
    const std::size_t before = links.view.content().links.size();
    links.press(Qt::Key_H);
    CHECK(links.view.content().links.size() == before - 1);
    CHECK_FALSE(links.book.linkAt(first));
    CHECK(links.view.chosenLinks().empty());
    links.undo();
    REQUIRE(links.book.linkAt(first));
    CHECK(links.view.chosenLinks() == std::vector{first});
}

TEST_CASE("Enter and a double click open the properties of a link", "[chartlinks]") {
    Links links;
    const QSignalSpy asked(&links.panel, &ui::ChartPanel::propertiesAsked);
    links.chooseByKey();
    links.press(Qt::Key_Return);
    CHECK(asked.count() == 1);
    links.press(Qt::Key_Escape);
    const auto [at, id] = links.freeLink();
    QTest::mouseClick(&links.view, Qt::LeftButton, {}, at);
    QTest::mouseDClick(&links.view, Qt::LeftButton, {}, at);
    links.settle();
    CHECK(asked.count() == 2);
    CHECK(links.chosen() == std::vector{id});
}

TEST_CASE("a link that another view chose is marked on the chart, also by a line that stands for several",
          "[chartlinks]") {
    Links links;
    links.joinLinks();
    const auto several = std::ranges::find_if(links.book.drawn().links,
                                              [](const core::DrawnLink& link) { return link.links.size() > 1; });
    REQUIRE(several != links.book.drawn().links.end());
    links.window.desk().selection.select(several->links.back(), {});
    CHECK(links.view.chosenLinks() == std::vector{several->links.front()});
    CHECK(links.chosen() == std::vector{several->links.back()});
}

TEST_CASE("a box around both ends of a chosen link chooses the items", "[chartlinks]") {
    Links links;
    links.chooseByKey();
    const auto ends = links.view.selected();
    REQUIRE(ends.size() == 2);
    links.press(Qt::Key_A, Qt::ControlModifier);
    CHECK(links.chosen().empty());
    CHECK(links.window.desk().selection.entities().size() == links.items());
}

TEST_CASE("the key for links can be changed like any other", "[chartlinks]") {
    Links links;
    links.window.keys().assign(QStringLiteral("chart.next-link"), QKeySequence(Qt::Key_X));
    links.click(links.hub());
    links.press(Qt::Key_K);
    CHECK(links.chosen().empty());
    links.press(Qt::Key_X);
    CHECK(links.chosen().size() == 1);
    links.window.keys().resetAll();
}
