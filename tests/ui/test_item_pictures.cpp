// tests/ui/test_item_pictures.cpp: a photograph on an item, from the dialog to screen, files and paper.
#include <QAction>
#include <QBuffer>
#include <QComboBox>
#include <QImageReader>
#include <QImageWriter>

#include "tests/ui/charts.h"
#include "ui/chart/chart_content.h"
#include "ui/chart/chart_export.h"
#include "ui/chart/picture_file.h"

using namespace crosscase;
using namespace crosscase::test;

namespace {

const QColor skin(200, 40, 120);

/// A photograph as a camera leaves it: large, with words in it.
QString photograph(const QTemporaryDir& folder, const QString& name, QSize size = {1600, 1200}) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(skin);
    image.setText(QStringLiteral("Description"), QStringLiteral("seen at 52.1 N, 13.4 E"));
    image.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
    const QString path = folder.filePath(name);
    REQUIRE(QImageWriter(path).write(image));
    return path;
}

/// How much of a picture is of about that colour.
double share(const QImage& image, const QColor& colour) {
    int found = 0, all = 0;
    for (int x = 0; x < image.width(); x += 2)
        for (int y = 0; y < image.height(); y += 2) {
            const QColor pixel = image.pixelColor(x, y);
            ++all;
            found += std::abs(pixel.red() - colour.red()) < 40 && std::abs(pixel.green() - colour.green()) < 40 &&
                     std::abs(pixel.blue() - colour.blue()) < 40;
        }
    return double(found) / all;
}

struct Pictures : Charts {
    Pictures() { click(0); }
    /// Chooses this file in the look dialog of what is selected.
    void give(const QString& chosen) {
        press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QDialog* shown = dialog();
        ui::Ask::planAnswer(chosen);
        shown->findChild<QPushButton*>(QStringLiteral("choosePicture"))->click();
        settle();
        accept(shown);
    }
    const ui::ChartItem& item(core::EntityId id) {
        return view.content().items[std::size_t(*view.content().indexOf(id))];
    }
    core::EntityId id(std::size_t place) { return view.content().items[place].id; }
    QImage pictureOf(core::EntityId id) { return view.content().pictures.value(item(id).extras->picture); }
    QTemporaryDir folder;
};

}  // namespace

TEST_CASE("of a photograph only what one sees is kept, and no more than 512 pixels of it", "[pictures-of-items]") {
    const QTemporaryDir folder;
    for (const char* name : {"photo.jpg", "photo.png", "jpeg-inside.png"}) {
        QString path = photograph(folder, QLatin1String(name));
        if (name == std::string("jpeg-inside.png")) {
            REQUIRE(QFile::remove(path));
            REQUIRE(QFile::rename(photograph(folder, QStringLiteral("other.jpg")), path));
        }
        QFile original(path);
        REQUIRE(original.open(QIODevice::ReadOnly));
        REQUIRE(original.readAll().size() > 0);
        const auto picture = ui::readPictureFile(path);
        REQUIRE(picture);
        CHECK(core::checkPicture(*picture));
        CHECK(picture->bytes.find("52.1") == std::string::npos);
        const QImage shown = ui::imageOf(*picture);
        CHECK(shown.size() == QSize(512, 384));
        CHECK(shown.textKeys().isEmpty());
        CHECK_FALSE(shown.colorSpace() == QColorSpace(QColorSpace::AdobeRgb));
    }
}

TEST_CASE("a small picture stays as large as it is, and what is seen through stays so", "[pictures-of-items]") {
    const QTemporaryDir folder;
    QImage image(40, 30, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    image.setPixelColor(20, 15, skin);
    const QString path = folder.filePath(QStringLiteral("sign.png"));
    REQUIRE(image.save(path));
    const auto picture = ui::readPictureFile(path);
    REQUIRE(picture);
    CHECK(picture->format == "png");
    const QImage shown = ui::imageOf(*picture);
    CHECK(shown.size() == image.size());
    CHECK(shown.pixelColor(0, 0).alpha() == 0);
    CHECK(shown.pixelColor(20, 15) == skin);
}

TEST_CASE("a file that is no picture, or half of one, is refused in words", "[pictures-of-items]") {
    const QTemporaryDir folder;
    QFile text(folder.filePath(QStringLiteral("notes.png")));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("these are words");
    text.close();
    CHECK(ui::readPictureFile(text.fileName()).error().code == core::Error::Code::BadInput);
    CHECK_FALSE(ui::readPictureFile(folder.filePath(QStringLiteral("missing.jpg"))));
    QFile whole(photograph(folder, QStringLiteral("whole.png")));
    REQUIRE(whole.open(QIODevice::ReadOnly));
    QFile half(folder.filePath(QStringLiteral("half.png")));
    REQUIRE(half.open(QIODevice::WriteOnly));
    half.write(whole.read(whole.size() / 2));
    half.close();
    CHECK_FALSE(ui::readPictureFile(half.fileName()));

    Pictures charts;
    charts.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QDialog* shown = charts.dialog();
    ui::Ask::toldInTest().clear();
    ui::Ask::planAnswer(text.fileName());
    shown->findChild<QPushButton*>(QStringLiteral("choosePicture"))->click();
    charts.settle();
    REQUIRE(ui::Ask::toldInTest().size() == 1);
    CHECK(ui::Ask::toldInTest().front().contains(QStringLiteral("PNG or JPEG")));
    const std::string before = charts.digest();
    charts.cancel(shown);
    CHECK(charts.digest() == before);
}

TEST_CASE("an item gets a picture, another look leaves it, None takes it away, and each step can be undone",
          "[pictures-of-items]") {
    Pictures charts;
    const core::EntityId first = charts.id(0), second = charts.id(1);
    const QString path = photograph(charts.folder, QStringLiteral("photo.jpg"));
    charts.undoes([&] { charts.give(path); });
    CHECK(share(charts.pictureOf(first), skin) > 0.9);
    CHECK(charts.item(second).extras->picture.isEmpty());

    charts.view.setSelected({});
    charts.click(std::size_t(*charts.view.content().indexOf(first)));
    charts.undoes([&] {
        charts.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QDialog* shown = charts.dialog();
        shown->findChild<QComboBox*>()->setCurrentIndex(1);  // box
        charts.accept(shown);
    });
    CHECK(charts.item(first).representation == ui::Representation::Box);
    CHECK_FALSE(charts.pictureOf(first).isNull());

    charts.undoes([&] {
        charts.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QDialog* shown = charts.dialog();
        QTest::mouseClick(shown->findChild<QPushButton*>(QStringLiteral("noPicture")), Qt::LeftButton);
        charts.accept(shown);
    });
    CHECK(charts.item(first).extras->picture.isEmpty());
}

TEST_CASE("a picture goes with its item onto another chart by copy and paste", "[pictures-of-items]") {
    Pictures charts;
    const core::EntityId first = charts.id(0);
    charts.give(photograph(charts.folder, QStringLiteral("photo.jpg")));
    charts.click(std::size_t(*charts.view.content().indexOf(first)));
    charts.press(Qt::Key_C, Qt::ControlModifier);
    charts.press(Qt::Key_T, Qt::ControlModifier);
    REQUIRE(charts.items() == 0);
    charts.press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(charts.items() == 1);
    CHECK(share(charts.pictureOf(first), skin) > 0.9);
}

TEST_CASE("a picture is drawn within every form but text, on the screen and in files", "[pictures-of-items]") {
    const QTemporaryDir folder;
    QImage face(512, 512, QImage::Format_RGB32);
    face.fill(skin);
    ui::ChartItem item;
    item.id = core::EntityId{1};
    item.label = QStringLiteral("Ana");
    item.type = QStringLiteral("person");
    item.agencies = {0};
    const auto contentOf = [&](ui::Representation form, bool pictured) {
        ui::ChartContent content;
        content.agencies = {{QStringLiteral("Customs"), 0}};
        item.representation = form;
        item.extras.own().picture = pictured ? QStringLiteral("f1") : QString();
        content.items = {item};
        if (pictured) content.pictures.insert(QStringLiteral("f1"), face);
        return content;
    };
    const auto onScreen = [&](const ui::ChartContent& content, double scale) {
        ui::ChartView view;
        view.resize(200, 160);
        view.setLegendShown(false);
        view.setContent(content);
        view.centreOn(item.id);
        view.setZoom(scale, {100, 80});
        view.show();
        REQUIRE(waitUntil([&] { return view.isSharp(); }));
        return view.grab().toImage();
    };
    using enum ui::Representation;
    for (const auto form : {Icon, Circle, Box, EventFrame, ThemeLine}) {
        INFO("form " << int(form));
        CHECK(share(onScreen(contentOf(form, true), 1), skin) > 0.02);
        CHECK(share(onScreen(contentOf(form, false), 1), skin) == 0);
        const QString path = folder.filePath(QStringLiteral("chart.svg"));
        REQUIRE(ui::renderTo(contentOf(form, true), {}, path));
        QFile drawing(path);
        REQUIRE(drawing.open(QIODevice::ReadOnly));
        CHECK(drawing.readAll().contains("data:image/png"));
        const QString png = folder.filePath(QStringLiteral("chart.png"));
        REQUIRE(ui::renderTo(contentOf(form, true), {}, png));
        CHECK(share(QImage(png), skin) > 0.005);
        REQUIRE(ui::renderTo(contentOf(form, true), {}, folder.filePath(QStringLiteral("chart.pdf"))));
    }
    CHECK(share(onScreen(contentOf(Text, true), 1), skin) == 0);
    // Round: the corners of the square about a disc are free.
    const QImage disc = onScreen(contentOf(Icon, true), 2);
    CHECK(disc.pixelColor(100, 80) == skin);
    CHECK(disc.pixelColor(100 + 48, 80 + 48) != skin);
}
