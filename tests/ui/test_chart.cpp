// tests/ui/test_chart.cpp: the chart by mouse and keyboard, and its files.
#include <QLineF>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>
#include <QtWidgets>
#include <catch2/catch.hpp>
#include <memory>
#include <set>

#include "tests/ui/square_chart.h"
#include "ui/chart/chart_export.h"
#include "ui/chart/chart_view.h"
#include "ui/theme/theme.h"

using namespace crosscase;
using namespace crosscase::ui;
using core::EntityId;
using test::item;
using test::link;
using test::square;

namespace {

std::vector<EntityId> ids(std::initializer_list<int> numbers) {
    std::vector<EntityId> result;
    for (int number : numbers) result.push_back(EntityId{number});
    return result;
}

/// The square in a view of 1000 by 700 pixels, shown and with the keyboard.
class ShownChart {
public:
    ShownChart() {
        view_->resize(1000, 700);
        view_->setLegendShown(false);
        view_->setContent(square());
        view_->show();
        REQUIRE(QTest::qWaitForWindowExposed(view_.get()));
        view_->setFocus();
    }

protected:
    QPoint at(QPointF point) const { return view_->toView(point).toPoint(); }

    void click(int index, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(view_.get(), Qt::LeftButton, modifiers,
                          at(view_->content().items[static_cast<std::size_t>(index)].position));
    }

    void drag(Qt::MouseButton button, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mousePress(view_.get(), button, modifiers, from);
        QTest::mouseMove(view_.get(), (from + to) / 2);
        QTest::mouseMove(view_.get(), to);
        QTest::mouseRelease(view_.get(), button, modifiers, to);
    }

    static bool holds(const QImage& image, const QColor& colour) {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == colour) return true;
            }
        }
        return false;
    }

    std::unique_ptr<ChartView> view_ = std::make_unique<ChartView>();
};

}  // namespace

TEST_CASE_METHOD(ShownChart, "a new chart is fitted into the view", "[chart]") {
    for (const ChartItem& shown : view_->content().items) {
        CHECK(QRectF(view_->rect()).contains(view_->toView(shown.position)));
    }
}

TEST_CASE_METHOD(ShownChart, "zoom keeps the point under the pointer", "[chart]") {
    const QPointF pointer(321, 207);
    const QPointF before = view_->toItems(pointer);
    const double scale = view_->zoom();
    for (int notch : {120, 120, -120, 240}) {
        QWheelEvent wheel(pointer, view_->mapToGlobal(pointer), {}, {0, notch}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(view_.get(), &wheel);
        CHECK(QLineF(view_->toItems(pointer), before).length() < 1e-6);
    }
    CHECK(view_->zoom() > scale);
}

TEST_CASE_METHOD(ShownChart, "middle drag and Space drag pan", "[chart]") {
    const QPointF before = view_->toView({0, 0});
    drag(Qt::MiddleButton, {500, 350}, {560, 390});
    CHECK(QLineF(view_->toView({0, 0}), before + QPointF(60, 40)).length() < 1e-6);
    QTest::keyPress(view_.get(), Qt::Key_Space);
    drag(Qt::LeftButton, {500, 350}, {440, 310});
    QTest::keyRelease(view_.get(), Qt::Key_Space);
    CHECK(QLineF(view_->toView({0, 0}), before).length() < 1e-6);
    CHECK(view_->selected().empty());
}

TEST_CASE_METHOD(ShownChart, "a click selects and Ctrl or Shift adds", "[chart]") {
    QSignalSpy changes(view_.get(), &ChartView::selectionChanged);
    click(0);
    CHECK(view_->selected() == ids({1}));
    click(2, Qt::ControlModifier);
    CHECK(view_->selected() == ids({1, 3}));
    click(0, Qt::ShiftModifier);
    CHECK(view_->selected() == ids({3}));
    CHECK(changes.count() == 3);
    QTest::mouseClick(view_.get(), Qt::LeftButton, {}, at({150, 150}));
    CHECK(view_->selected().empty());
}

TEST_CASE_METHOD(ShownChart, "a box selects what lies in it", "[chart]") {
    drag(Qt::LeftButton, at({-60, -60}), at({340, 60}));
    CHECK(view_->selected() == ids({1, 2}));
    drag(Qt::LeftButton, at({-60, 240}), at({60, 360}), Qt::ControlModifier);
    CHECK(view_->selected() == ids({1, 2, 4}));
}

TEST_CASE_METHOD(ShownChart, "dragging moves the whole selection", "[chart]") {
    QSignalSpy moves(view_.get(), &ChartView::itemsMoved);
    view_->setSelected(ids({1, 2}));
    const QPoint from = at({0, 0});
    drag(Qt::LeftButton, from, from + QPoint(50, 80));
    const QPointF by = QPointF(50, 80) / view_->zoom();
    CHECK(QLineF(view_->content().items[0].position, by).length() < 1e-6);
    CHECK(QLineF(view_->content().items[1].position, QPointF(300, 0) + by).length() < 1e-6);
    CHECK(view_->content().items[2].position == QPointF(300, 300));
    CHECK(moves.count() == 1);
    CHECK(view_->selected() == ids({1, 2}));
}

TEST_CASE_METHOD(ShownChart, "new content keeps the places and the selection of what was shown", "[chart]") {
    view_->setSelected(ids({1}));
    ChartContent content = square();
    for (ChartItem& shown : content.items) shown.position += QPointF(1000, 0);
    content.items.push_back(item(9, QStringLiteral("New"), {600, 600}, {}));
    view_->setContent(content);
    CHECK(view_->content().items[0].position == QPointF(0, 0));
    CHECK(view_->content().items[4].position == QPointF(600, 600));
    CHECK(view_->selected() == ids({1}));
}

TEST_CASE_METHOD(ShownChart, "double click and Enter open an item", "[chart]") {
    QSignalSpy opened(view_.get(), &ChartView::itemActivated);
    QTest::mouseDClick(view_.get(), Qt::LeftButton, {}, at({300, 300}));
    CHECK(opened.count() == 1);
    CHECK(opened[0][0].value<EntityId>() == EntityId{3});
    click(1);
    QTest::keyClick(view_.get(), Qt::Key_Return);
    CHECK(opened[1][0].value<EntityId>() == EntityId{2});
}

TEST_CASE_METHOD(ShownChart, "a click on a link names it", "[chart]") {
    QSignalSpy named(view_.get(), &ChartView::linkChosen);
    QTest::mouseClick(view_.get(), Qt::LeftButton, {}, at({150, 0}));
    CHECK(named.count() == 1);
    CHECK(named[0][0].value<core::LinkId>() == core::LinkId{1});
}

TEST_CASE_METHOD(ShownChart, "double click and Enter open a link", "[chart]") {
    QSignalSpy opened(view_.get(), &ChartView::linkActivated), items(view_.get(), &ChartView::itemActivated);
    QTest::mouseDClick(view_.get(), Qt::LeftButton, {}, at({300, 150}));
    REQUIRE(opened.count() == 1);
    CHECK(opened[0][0].value<core::LinkId>() == core::LinkId{12});
    click(0);
    QTest::mouseClick(view_.get(), Qt::LeftButton, {}, at({150, 0}));
    QTest::keyClick(view_.get(), Qt::Key_Return);
    REQUIRE(opened.count() == 2);
    CHECK(opened[1][0].value<core::LinkId>() == core::LinkId{1});
    CHECK(items.count() == 0);
    click(0);  // the item alone again
    QTest::keyClick(view_.get(), Qt::Key_Return);
    CHECK(opened.count() == 2);
    CHECK(items.count() == 1);
}

TEST_CASE_METHOD(ShownChart, "links of an item are walked through clockwise, also those side by side, and described",
                 "[chart]") {
    ChartContent content = square();
    for (int extra : {91, 92}) {
        content.links.push_back(link(0, 1, core::LinkStrength::Tentative));
        content.links.back().id = core::LinkId{extra};
    }
    view_->setContent(content);
    click(0);
    std::vector<core::LinkId> walked;
    for (int i = 0; i < 5; ++i) {
        view_->stepLink(1);
        REQUIRE(view_->chosenLinks().size() == 1);
        walked.push_back(view_->chosenLinks().front());
    }
    CHECK(walked[3] == core::LinkId{30});  // below; the three to the right come first
    CHECK(walked[4] == walked[0]);
    CHECK(std::set<core::LinkId>(walked.begin(), walked.end()).size() == 4);
    view_->stepLink(-1);
    CHECK(view_->chosenLinks() == std::vector{core::LinkId{30}});
    const QString said = view_->accessibleDescription();
    for (const char* part : {"Ana", "calls", "3 statements", "Disputed"})
        CHECK(said.contains(QLatin1String(part), Qt::CaseInsensitive));
    CHECK(view_->current() == EntityId{1});
    click(2);
    CHECK(view_->chosenLinks().empty());
}

TEST_CASE_METHOD(ShownChart, "a chosen link is marked and its neighbour side by side is not", "[chart]") {
    ChartContent content = square();
    content.links.push_back(link(0, 1, core::LinkStrength::Confirmed));
    content.links.back().id = core::LinkId{91};
    for (ChartLink& shown : content.links) {  // no words upon them
        shown.label.clear();
        shown.count = 1;
    }
    view_->setContent(content);
    view_->setSelected(ids({1, 2}));
    REQUIRE(QTest::qWaitFor([this] { return view_->isSharp(); }));
    const auto isMarked = [this](core::LinkId id) {
        const QImage around = view_->grab(view_->placeOf(id).toAlignedRect().adjusted(-4, -4, 4, 4)).toImage();
        const QColor accent = Theme::light().accent;
        for (int y = 0; y < around.height(); ++y)
            for (int x = 0; x < around.width(); ++x) {
                const QColor pixel = around.pixelColor(x, y);
                if (std::abs(pixel.red() - accent.red()) + std::abs(pixel.green() - accent.green()) +
                        std::abs(pixel.blue() - accent.blue()) <
                    60)
                    return true;
            }
        return false;
    };
    CHECK(isMarked(core::LinkId{1}));
    CHECK(isMarked(core::LinkId{91}));
    view_->setChosenLinks({core::LinkId{91}});
    REQUIRE(QTest::qWaitFor([this] { return view_->isSharp(); }));
    CHECK_FALSE(isMarked(core::LinkId{1}));
    CHECK(isMarked(core::LinkId{91}));
}

TEST_CASE_METHOD(ShownChart, "arrows walk from item to item", "[chart]") {
    click(0);
    QTest::keyClick(view_.get(), Qt::Key_Right);
    CHECK(view_->selected() == ids({2}));
    QTest::keyClick(view_.get(), Qt::Key_Down);
    CHECK(view_->selected() == ids({3}));
    QTest::keyClick(view_.get(), Qt::Key_Left, Qt::ShiftModifier);
    CHECK(view_->selected() == ids({3, 4}));
    QTest::keyClick(view_.get(), Qt::Key_Escape);
    CHECK(view_->selected().empty());
}

TEST_CASE_METHOD(ShownChart, "Tab walks through items and they are described", "[chart]") {
    QTest::keyClick(view_.get(), Qt::Key_Tab);
    CHECK(view_->selected() == ids({1}));
    QTest::keyClick(view_.get(), Qt::Key_Tab);
    CHECK(view_->selected() == ids({2}));
    QTest::keyClick(view_.get(), Qt::Key_Backtab);
    CHECK(view_->selected() == ids({1}));
    CHECK(view_->accessibleDescription().contains(QStringLiteral("Ana")));
    CHECK(view_->accessibleDescription().contains(QStringLiteral("Korvana Customs")));
}

TEST_CASE_METHOD(ShownChart, "keys zoom and fit", "[chart]") {
    const double fitted = view_->zoom();
    QTest::keyClick(view_.get(), Qt::Key_Plus);
    CHECK(view_->zoom() > fitted);
    QTest::keyClick(view_.get(), Qt::Key_Minus);
    QTest::keyClick(view_.get(), Qt::Key_Minus);
    CHECK(view_->zoom() < fitted);
    QTest::keyClick(view_.get(), Qt::Key_0, Qt::ControlModifier);
    CHECK(qAbs(view_->zoom() - fitted) < 1e-9);
    QTest::keyClick(view_.get(), Qt::Key_A, Qt::ControlModifier);
    CHECK(view_->selected().size() == std::size_t(4));
}

TEST_CASE_METHOD(ShownChart, "zooming out never loses the chart", "[chart]") {
    for (int i = 0; i < 60; ++i) QTest::keyClick(view_.get(), Qt::Key_Minus);
    CHECK(QLineF(view_->toView({0, 0}), view_->toView({300, 300})).length() > 15);
    ChartContent large = square();
    large.items[2].position = {60000, 40000};
    view_->setContent(large, false);
    view_->fitAll();
    for (const ChartItem& shown : view_->content().items)
        CHECK(QRectF(view_->rect()).contains(view_->toView(shown.position)));
}

TEST_CASE_METHOD(ShownChart, "moved items arrive where they should", "[chart]") {
    const std::vector<QPointF> places{{10, 10}, {20, 200}, {300, 30}, {40, 400}};
    view_->moveItems(places);
    CHECK(QTest::qWaitFor([this] { return view_->content().items[3].position == QPointF(40, 400); }));
    CHECK(view_->content().items[1].position == QPointF(20, 200));
}

TEST_CASE_METHOD(ShownChart, "after new content the old picture is never shown again", "[chart]") {
    REQUIRE(QTest::qWaitFor([this] { return view_->isSharp(); }));
    const QColor old = Theme::light().agency(0).colour;
    REQUIRE(holds(view_->grab().toImage(), old));
    ChartContent content = square();
    for (ChartItem& shown : content.items) shown.agencies = {1};
    view_->setContent(content);
    // Whether the threads are done in time or not: what is gone is gone.
    CHECK_FALSE(holds(view_->grab().toImage(), old));
    REQUIRE(QTest::qWaitFor([this] { return view_->isSharp(); }));
    const QImage later = view_->grab().toImage();
    CHECK_FALSE(holds(later, old));
    CHECK(holds(later, Theme::light().agency(1).colour));
}

TEST_CASE_METHOD(ShownChart, "a moved item leaves its old place", "[chart]") {
    REQUIRE(QTest::qWaitFor([this] { return view_->isSharp(); }));
    const QRect place(at({0, 0}) - QPoint(8, 8), QSize(16, 16));
    const QImage before = view_->grab(place).toImage();
    drag(Qt::LeftButton, at({0, 0}), at({150, 150}));
    REQUIRE(QTest::qWaitFor([this] { return view_->isSharp(); }));
    view_->clearSelection();
    CHECK(view_->grab(place).toImage() != before);
    CHECK(holds(view_->grab(QRect(at({150, 150}) - QPoint(30, 30), QSize(60, 60))).toImage(),
                Theme::light().agency(0).colour));
    CHECK(view_->content().items[0].position != QPointF(0, 0));
}

TEST_CASE_METHOD(ShownChart, "what is panned into view is the same picture as what is drawn anew", "[chart]") {
    ChartContent content;
    for (int i = 0; i < 400; ++i) {
        content.items.push_back(item(i + 1, QStringLiteral("Name %1").arg(i), {(i % 20) * 90.0, (i / 20) * 70.0}, {}));
        if (i > 0) content.links.push_back(link(i, (i * 7) % i, core::LinkStrength::Tentative));
    }
    view_->setContent(content);
    view_->setZoom(0.9, {500, 350});
    view_->centreOn(core::EntityId{210});
    REQUIRE(QTest::qWaitFor([this] { return view_->isSharp(); }));
    QTest::qWait(200);  // the margins are drawn after the view
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Left, Qt::Key_Left, Qt::Key_Up, Qt::Key_Up}) {
        QTest::keyClick(view_.get(), key, Qt::ControlModifier);
        const QImage panned = view_->grab().toImage();
        REQUIRE(QTest::qWaitFor([this] { return view_->isSharp(); }));
        QTest::qWait(200);
        CHECK(view_->grab().toImage() == panned);
    }
}

TEST_CASE_METHOD(ShownChart, "a view at rest shows every link that passes through it", "[chart]") {
    constexpr int count = 2400;  // upright, two of them on each column of pixels
    ChartContent content;
    for (int i = 0; i < count; ++i) {
        content.items.push_back(item(2 * i + 1, {}, {i / 2.0, -9000}, {}));
        content.items.push_back(item(2 * i + 2, {}, {i / 2.0, 9000}, {}));
        content.links.push_back(link(2 * i, 2 * i + 1, core::LinkStrength::Confirmed));
    }
    view_->setContent(content);
    view_->setZoom(1, {500, 350});
    REQUIRE(QTest::qWaitFor([this] { return view_->isSharp(); }));
    const int left = view_->toView({1, 0}).toPoint().x(), right = view_->toView({count / 2 - 1, 0}).toPoint().x();
    const int row = view_->toView({0, 20}).toPoint().y();
    const auto emptyColumns = [&] {
        const QImage shown = view_->grab().toImage();
        int empty = 0;
        for (int x = std::max(left, 0); x < std::min(right, shown.width()); ++x)
            empty += shown.pixelColor(x, row) == Theme::light().canvas;
        return empty;
    };
    CHECK(emptyColumns() > 50);  // at once, what can be drawn at once
    CHECK(QTest::qWaitFor([&] { return emptyColumns() == 0; }));
    CHECK(view_->isSharp());
    view_->setZoom(1.1, {500, 350});
    CHECK(QTest::qWaitFor([this] { return view_->isSharp(); }));
}

TEST_CASE("what stands under the pointer is meant before what stands near it") {
    ChartContent content;
    content.items = {item(1, QStringLiteral("Hub"), {0, 0}, {}), item(2, QStringLiteral("Neighbour"), {60, 0}, {})};
    const ChartGeometry geometry(content);
    const ChartPlaces places(content);
    const auto hit = [&](double x) { return geometry.itemAt(content, places, {x, 0}, 40); };
    CHECK(hit(0) == 0);
    CHECK(hit(28) == 0);  // beside both, nearer to the hub
    CHECK(hit(32) == 1);
    CHECK(hit(-60) == 0);
    CHECK(hit(-70) == -1);
}

TEST_CASE("a chart may go while it is being drawn", "[chart]") {
    ChartContent content = square();
    for (int i = 5; i < 4000; ++i)
        content.items.push_back(item(i, QStringLiteral("Item %1").arg(i), {i % 70 * 90.0, i / 70 * 90.0}, {i % 2}));
    for (int i = 1; i < 3900; ++i) content.links.push_back(link(i, (i * 37) % 3900, core::LinkStrength::Tentative));
    for (int round = 0; round < 12; ++round) {
        ChartView view;
        view.resize(900, 700);
        view.setContent(content);
        view.setZoom(0.2 + 0.05 * round, {10, 10});
        view.grab();
        view.setContent(square());
        view.setContent(content);
        view.grab();
        CHECK(view.content().items.size() == content.items.size());  // and it ends here, while threads draw it
    }
}

TEST_CASE_METHOD(ShownChart, "the picture shows agencies and follows the theme", "[chart]") {
    REQUIRE(QTest::qWaitFor([this] { return view_->isSharp(); }));
    const QImage light = view_->grab().toImage();
    CHECK(light.pixelColor(2, 2) == Theme::light().canvas);
    CHECK(holds(light, Theme::light().agency(0).colour));
    CHECK(holds(light, Theme::light().agency(1).colour));
    applyTheme(*qobject_cast<QApplication*>(qApp), QStringLiteral("dark"));
    const QImage dark = view_->grab().toImage();
    applyTheme(*qobject_cast<QApplication*>(qApp), QStringLiteral("light"));
    CHECK(dark.pixelColor(2, 2) == Theme::darkTheme().canvas);
}

TEST_CASE_METHOD(ShownChart, "files hold chart and legend and banner", "[chart]") {
    QTemporaryDir folder;
    const ChartLines lines{QStringLiteral("Three Flags"), QStringLiteral("Working copy, not for dissemination"),
                           QStringLiteral("Meridian")};
    CHECK(renderTo(square(), lines, folder.filePath(QStringLiteral("c.png"))).has_value());
    CHECK(renderTo(square(), lines, folder.filePath(QStringLiteral("c.svg"))).has_value());
    CHECK(renderTo(square(), lines, folder.filePath(QStringLiteral("c.pdf"))).has_value());
    const QImage image(folder.filePath(QStringLiteral("c.png")));
    CHECK(image.width() > 600);
    CHECK(image.height() > 500);
    QFile svg(folder.filePath(QStringLiteral("c.svg")));
    REQUIRE(svg.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(svg.readAll());
    for (const char* word : {"Boris", "Виктор", "محمد", "calls (3)", "Tarsh Police", "Disputed", "Protected person",
                             "Working copy, not for dissemination", "Three Flags"}) {
        INFO(word);
        CHECK(text.contains(QString::fromUtf8(word)));
    }
    QFile pdf(folder.filePath(QStringLiteral("c.pdf")));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    const auto refused = renderTo(square(), lines, folder.filePath(QStringLiteral("no/such/folder/c.png")));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == core::Error::Code::Storage);
}
