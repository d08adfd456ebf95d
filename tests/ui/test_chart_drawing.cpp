// tests/ui/test_chart_drawing.cpp: what charts are drawn with: shapes, ways, labels, legend, files and pages.
#include <QLineF>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtWidgets>
#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "core/records/catalogue.h"
#include "tests/ui/showcase.h"
#include "tests/ui/square_chart.h"
#include "ui/chart/chart_export.h"
#include "ui/chart/chart_view.h"
#include "ui/chart/ink.h"
#include "ui/chart/legend_painter.h"
#include "ui/chart/link_painter.h"
#include "ui/theme/icons.h"

using namespace crosscase;
using namespace crosscase::ui;
using test::item;
using test::link;
using test::square;

TEST_CASE("runs from right to left keep their direction in SVG", "[chart]") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("c.svg"));
    REQUIRE(renderTo(test::showcase(), {}, path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString drawing = QString::fromUtf8(file.readAll());
    const QRegularExpression run(QStringLiteral("<text ([^>]*)>([^<]*)</text>"));
    int rightToLeft = 0;
    for (auto match = run.globalMatch(drawing); match.hasNext();) {
        const QRegularExpressionMatch text = match.next();
        INFO(text.captured(2).toStdString());
        const bool marked = text.captured(1).contains(QStringLiteral("direction=\"rtl\""));
        CHECK(marked == (text.captured(2).isRightToLeft() || text.captured(2) == QStringLiteral(")")));
        rightToLeft += text.captured(2).isRightToLeft();
    }
    CHECK(rightToLeft >= 4);
    CHECK(drawing.contains(QStringLiteral("Atlas Trading")));
}

TEST_CASE("a wall of pages has a page for each part, banner and number on each", "[chart]") {
    QTemporaryDir folder;
    const ChartLines lines{QStringLiteral("Three Flags"), QStringLiteral("Not for dissemination"),
                           QStringLiteral("Meridian")};
    const QString path = folder.filePath(QStringLiteral("wall.pdf"));
    std::vector<double> shares;
    {
        QPdfWriter writer(path);
        writer.setResolution(150);
        PageOptions options;
        options.across = 3;
        options.down = 2;
        core::Progress progress([&](double share, const std::string&) { shares.push_back(share); });
        REQUIRE(paintPages(writer, test::showcase(), lines, options, progress));
    }
    QFile pdf(path);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.readAll().count("/Type /Page\n") == 6);
    REQUIRE(shares.size() >= 6);
    CHECK(std::is_sorted(shares.begin(), shares.end()));
    CHECK(shares.back() > 0.8);
    CHECK(shares.back() <= 1);
    QPdfWriter nowhere(folder.filePath(QStringLiteral("no/such/folder/wall.pdf")));
    core::Progress progress;
    const auto refused = paintPages(nowhere, square(), lines, {}, progress);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == core::Error::Code::Storage);
}

TEST_CASE("a picture that is stopped while it is drawn is no picture", "[chart]") {
    for (const char* format : {"png", "svg", "pdf"}) {
        INFO(format);
        int reports = 0;
        core::Progress* running = nullptr;
        core::Progress progress([&](double, const std::string&) {
            ++reports;
            running->requestStop();
        });
        running = &progress;
        const auto picture = pictureOf(test::showcase(), {}, QLatin1String(format), progress);
        REQUIRE_FALSE(picture);
        CHECK(picture.error().code == core::Error::Code::Cancelled);
        CHECK(reports == 1);
    }
}

TEST_CASE("a banner that is longer than its page stands on it in several lines, whole", "[chart]") {
    ChartLines lines;
    QStringList words;
    for (int i = 0; i < 60; ++i) words << QStringLiteral("condition%1").arg(i);
    lines.banner = words.join(QLatin1Char(' '));
    core::Progress progress;
    const auto svg = pictureOf(square(), lines, QStringLiteral("svg"), progress);
    REQUIRE(svg);
    for (const QString& word : words) CHECK(QString::fromStdString(*svg).count(word) >= 2);
}

TEST_CASE("the legend says what is on the chart and nothing else", "[chart]") {
    const QStringList words = ChartLegend(test::showcase()).words();
    for (const char* word :
         {"Korvana Customs", "Person", "Vessel", "Event", "Disputed", "Tentative", "Directed",
          "Rests on an unconfirmed match", "Stolen", "Used in March", "More than 10,000", "Held by several agencies",
          "Protected person", "Number of statements", "Notes", "Pinned in its place", "Neighbours that are not shown",
          "Folded group, with its number of items", "Greyed out"}) {
        INFO(word);
        CHECK(words.contains(QString::fromUtf8(word)));
    }
    CHECK_FALSE(words.contains(QStringLiteral("Nowhere on the chart")));
    CHECK_FALSE(words.contains(QStringLiteral("Phone number")));  // it is drawn as a circle, without an icon
    ChartContent noted = square();
    noted.links[0].notes = 1;
    CHECK(ChartLegend(noted).words().contains(QStringLiteral("Notes")));
    const QStringList few = ChartLegend(square()).words();
    CHECK_FALSE(few.contains(QStringLiteral("Number of statements")));
    CHECK_FALSE(few.contains(QStringLiteral("Greyed out")));
}

TEST_CASE("parallel links are arcs beside each other, or one line with their sum", "[chart]") {
    ChartContent content = test::showcase();
    const ChartGeometry arcs(content);
    CHECK(QLineF(arcs.way(content, 0).at(0.5), arcs.way(content, 2).at(0.5)).length() > 30);
    content.parallelLinks = ParallelLinks::OneLine;
    const ChartGeometry one(content);
    CHECK(one.isDrawn(0));
    CHECK_FALSE(one.isDrawn(1));
    CHECK_FALSE(one.isDrawn(2));
    CHECK(one.way(content, 0).straight);
    CHECK(one.drawn(content, 0).count == 14);
    CHECK(linkText(one.drawn(content, 0)) == QStringLiteral("3 links (14)"));
    CHECK(one.drawn(content, 0).directed);
    CHECK(one.drawn(content, 0).backward);
    CHECK(one.drawn(content, 0).strength == core::LinkStrength::Confirmed);
}

TEST_CASE("a link bends past what is between its ends, is found there, and parallel links bend with it", "[chart]") {
    ChartContent content = square();
    content.links[0].bend = -80;  // from Ana to Boris, above the line between them
    const ChartGeometry bent(content);
    const ChartPlaces places(content);
    CHECK(bent.way(content, 0).at(0.5).x() == Approx(150));
    CHECK(bent.way(content, 0).at(0.5).y() == Approx(-80).margin(12));  // the ring takes a little of the curve
    CHECK(bent.linkAt(content, places, bent.way(content, 0).at(0.5), 4) == 0);
    CHECK(bent.linkAt(content, places, {150, 0}, 4) == -1);
    CHECK(boundsOf(content).top() <= -80);
    content.links.push_back(link(1, 0, core::LinkStrength::Confirmed));
    content.links.back().bend = 80;  // the same way, from the other end
    const ChartGeometry both(content);
    const QPointF one = both.way(content, 0).at(0.5), other = both.way(content, 4).at(0.5);
    CHECK(one.y() < -50);
    CHECK(other.y() < -50);
    CHECK(std::abs(one.y() - other.y()) > 15);
}

TEST_CASE("links of theme lines stand upright at their time", "[chart]") {
    const ChartContent content = test::themeLines();
    const ChartGeometry geometry(content);
    for (std::size_t i = 0; i < content.links.size(); ++i) {
        const LinkWay way = geometry.way(content, static_cast<int>(i));
        CHECK(way.visible);
        CHECK(way.start.x() == *content.links[i].at);
        CHECK(way.end.x() == *content.links[i].at);
        CHECK(way.start.y() == content.items[static_cast<std::size_t>(content.links[i].from)].position.y());
    }
    const ChartPlaces places(content);
    CHECK(geometry.itemAt(content, places, {400, 120}, 4) == 1);  // on its lane
    CHECK(geometry.itemAt(content, places, {400, 60}, 4) == -1);  // between two
}

TEST_CASE("links end at the outline of their items", "[chart]") {
    ChartContent content = square();
    content.items[1].size = 3;
    content.items[3].representation = Representation::Box;
    const ChartGeometry geometry(content);
    CHECK(geometry.way(content, 0).end.x() == Approx(300 - 3 * itemRadius - 3));
    const ItemShape box = shapeOf(content.items[3]);
    CHECK(geometry.way(content, 3).start.y() == Approx(300 - box.halfHeight - 3));
    const ChartPlaces places(content);
    CHECK(geometry.itemAt(content, places, {300, 70}, 0) == 1);
    CHECK(geometry.itemAt(content, places, {0, 70}, 0) == -1);
}

TEST_CASE("a small chart seen as a whole keeps its discs legible and apart", "[chart]") {
    const ChartContent few = square();
    const ChartPlaces places(few);
    CHECK(places.growth(1) == 1);
    CHECK(itemRadius * places.growth(0.2) * 0.2 == Approx(12));
    ChartContent close = few;
    for (ChartItem& item : close.items) item.position /= 6;  // neighbours 50 units apart, as wide as a disc
    CHECK(ChartPlaces(close).growth(0.2) == 1);
    ChartContent many;
    for (int i = 0; i < 1000; ++i) many.items.push_back(item(i, QString(), {(i % 40) * 400.0, (i / 40) * 400.0}, {}));
    CHECK(ChartPlaces(many).growth(0.2) == 1);
    const ChartGeometry geometry(few);
    CHECK(geometry.way(few, 0, 2).start.x() == Approx(geometry.way(few, 0).start.x() + itemRadius));
}

TEST_CASE("what stands at a point is found as by looking at every item", "[chart]") {
    ChartContent content = square();
    for (int i = 5; i < 900; ++i)
        content.items.push_back(item(i, QString(), {(i * 7919) % 4000 * 1.0, (i * 104729) % 3000 * 1.0}, {}));
    const ChartGeometry geometry(content);
    const ChartPlaces places(content);
    for (int step = 0; step < 400; ++step) {
        const QPointF point((step * 173) % 4100 - 50, (step * 389) % 3100 - 50);
        int topmost = -1;
        for (int i = 0; i < int(content.items.size()); ++i) {
            if (QLineF(content.items[std::size_t(i)].position, point).length() <= itemRadius) topmost = i;
        }
        CHECK(geometry.itemAt(content, places, point, 0) == topmost);
    }
    std::vector<int> inside;
    const QRectF box(800, 500, 700, 400);
    for (int i = 0; i < int(content.items.size()); ++i) {
        if (box.contains(content.items[std::size_t(i)].position)) inside.push_back(i);
    }
    CHECK(places.in(box) == inside);
}

TEST_CASE("drawing into an image gives about what QPainter gives", "[chart]") {
    for (const Dash dash : {Dash::Solid, Dash::Dashed, Dash::Dotted}) {
        for (const QPointF end : {QPointF(180, 40), QPointF(60, 190), QPointF(20, 100), QPointF(300, 250)}) {
            QImage own(200, 200, QImage::Format_RGB32), theirs(own.size(), own.format());
            own.fill(Qt::white);
            theirs.fill(Qt::white);
            LinkWay way;
            way.start = {20, 20};
            way.end = end;
            Stroke stroke;
            stroke.colour = Qt::black;
            stroke.width = 3;
            stroke.dash = dash;
            RasterInk(own, 1, {0, 0}).stroke(way, stroke);
            QPainter painter(&theirs);
            painter.setRenderHint(QPainter::Antialiasing);
            PainterInk(painter).stroke(way, stroke);
            painter.end();
            double ink = 0, difference = 0;
            for (int y = 0; y < 200; ++y) {
                for (int x = 0; x < 200; ++x) {
                    ink += 255 - qGray(theirs.pixel(x, y));
                    difference += qGray(own.pixel(x, y)) - qGray(theirs.pixel(x, y));
                }
            }
            INFO(end.x() << ' ' << end.y() << " dash " << int(dash));
            CHECK(std::abs(difference) < (dash == Dash::Dotted ? 0.25 : 0.12) * ink);
        }
    }
}

TEST_CASE("mixed directions stay apart in labels", "[chart]") {
    const QString arabic = QString::fromUtf8("يدير");
    ChartLink shown = link(0, 1, core::LinkStrength::Confirmed);
    shown.label = arabic;
    shown.count = 12;
    CHECK(linkText(shown) == QChar(0x2068) + arabic + QChar(0x2069) + QStringLiteral(" (12)"));
    CHECK(fenced(QStringLiteral("calls")) == QStringLiteral("calls"));
    const QString longName =
        QStringLiteral("MV Northern Star of the Eastern Archipelago Shipping Line of Meridian and Partners");
    const QSizeF one = labelSize(QStringLiteral("Ana"), {}, labelPixels), three = labelSize(longName, {}, labelPixels);
    CHECK(three.width() <= labelWidth + 9);
    CHECK(three.height() > 2.5 * one.height());
    CHECK(three.height() < 3.2 * one.height());
    CHECK(labelSize(QStringLiteral("Ana"), {QStringLiteral("IMO 9074729")}, labelPixels).height() > 1.7 * one.height());
}

TEST_CASE("a note shows all of its text in lines of its width, on its colour, on the screen and in files", "[chart]") {
    ChartItem note;
    note.id = core::EntityId{-1};
    note.representation = Representation::Text;
    note.label = QStringLiteral("Seen at the port in March with two others who came by the night train from Meridian");
    note.fill = QColor(QStringLiteral("#fcf0b4"));
    note.extras.own().lineWidth = 90;
    const ItemShape narrow = shapeOf(note);
    note.extras.own().lineWidth = 240;
    const ItemShape broad = shapeOf(note);
    CHECK(narrow.halfWidth * 2 < 90 + 24);
    CHECK(broad.halfWidth > 1.5 * narrow.halfWidth);
    CHECK(broad.halfHeight < narrow.halfHeight);
    note.extras.own().lineWidth = 90;
    ChartContent content;
    content.items = {note};
    const QTemporaryDir folder;
    const QString svg = folder.filePath(QStringLiteral("n.svg")), png = folder.filePath(QStringLiteral("n.png"));
    REQUIRE(renderTo(content, {}, svg));
    REQUIRE(renderTo(content, {}, png));
    QFile file(svg);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString drawing = QString::fromUtf8(file.readAll());
    for (const char* word : {"Seen", "others", "Meridian"}) CHECK(drawing.contains(QLatin1String(word)));
    CHECK(drawing.contains(QStringLiteral("#fcf0b4")));
    const QImage image(png);
    int coloured = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) coloured += image.pixelColor(x, y) == note.fill.colour();
    CHECK(coloured > 2000);
}

TEST_CASE("a number reads the same in a window from right to left", "[chart]") {
    const auto drawn = [] {
        QImage image(200, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        LabelCache()
            .label(QStringLiteral("+835 600 4417"), {}, labelPixels, false)
            .paint(painter, {20, 5}, Qt::black, Qt::gray);
        return image;
    };
    const QImage leftToRight = drawn();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage rightToLeft = drawn();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    CHECK(rightToLeft == leftToRight);
    QImage blank(200, 40, QImage::Format_RGB32);
    blank.fill(Qt::white);
    CHECK(leftToRight != blank);
}

TEST_CASE("every type of the catalogue has an icon", "[chart]") {
    std::set<QByteArray> drawings;
    for (const core::SubjectType& subject : core::Catalogue::shipped().subjects()) {
        INFO(subject.id);
        QFile file(QStringLiteral(":/icons/%1.svg").arg(typeIconName(QString::fromStdString(subject.id))));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(drawings.insert(file.readAll()).second);  // no two alike
    }
    CHECK(!typeIcon(QStringLiteral("no such type")).pixmap(24, 24).isNull());
    CHECK(!applicationIcon().isNull());
}

TEST_CASE("headings of theme lines stay at the edge of the view when their beginnings are scrolled out of sight",
          "[chart]") {
    ChartView view;
    view.resize(600, 400);
    view.setLegendShown(false);
    view.setContent(test::themeLines());
    view.fitAll();
    view.setZoom(1, {300, 200});
    view.centreOn(core::EntityId{2});  // its heading in the middle
    view.show();
    const core::EntityId lane{2};
    const QPointF before = view.placeOf(lane).center();
    REQUIRE(before.x() > 100);
    CHECK(view.itemAt(before) == lane);

    QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);  // scrolls
    const double step = before.x() - view.placeOf(lane).center().x();
    REQUIRE(step > 0);
    while (view.placeOf(lane).right() > 0) QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
    const QSizeF size = view.placeOf(lane).size();
    const QPointF stuck(18 + size.width() / 2, view.placeOf(lane).center().y());
    CHECK(view.itemAt(stuck) == lane);
    QTest::mouseClick(&view, Qt::LeftButton, {}, stuck.toPoint());
    CHECK(view.selected() == std::vector{lane});
    REQUIRE(QTest::qWaitFor([&] { return view.isSharp(); }, 20000));
    const QImage shown = view.grab().toImage();
    std::set<QRgb> colours;  // a box with words, not an empty canvas
    for (int x = 0; x < int(size.width()); ++x) colours.insert(shown.pixel(18 + x, int(stuck.y())));
    CHECK(colours.size() > 5);

    // Once the lane itself is out of sight there is nothing left to name.
    while (view.toView({view.content().items[1].extras->laneRight, 0}).x() > 0)
        QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
    CHECK_FALSE(view.itemAt(stuck));
}
