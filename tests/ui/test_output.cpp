// tests/ui/test_output.cpp: charts that leave the window: for own use marked and logged, for an agency through the gate.
#include <QComboBox>
#include <QLabel>
#include <QTreeWidget>

#include "core/workspace/collating.h"
#include "core/workspace/shown_handling.h"
#include "tests/ui/charts.h"
#include "tests/ui/real_cases.h"
#include "ui/chart/audience_field.h"

using namespace crosscase;
using namespace crosscase::test;

namespace {

struct Leaving : Charts {
    using Charts::Charts;

    QDialog* openExport() {
        press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QDialog* shown = dialog();
        settle();
        return shown;
    }
    /// By arrow keys and typing, as far as the gate's answer.
    void chooseRecipient(QDialog* shown, const QString& purpose) {
        auto* whom = shown->findChild<QComboBox*>();
        REQUIRE(whom->count() > 1);
        QTest::keyClick(whom, Qt::Key_Down);
        CHECK_FALSE(shown->findChild<ui::AudienceField*>()->isReady());
        QTest::keyClicks(shown->findChild<QLineEdit*>(), purpose);
        REQUIRE(waitUntil([&] { return shown->findChild<ui::AudienceField*>()->isReady(); }));
    }
    /// Enter, and a name for the file.
    void writeTo(QDialog* shown, const QString& file) {
        ui::Ask::planAnswer(folder.filePath(file));
        accept(shown);
        settle();
    }
    QString read(const QString& name) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    core::LogEntry lastEntry() {
        auto file = core::CaseFile::openReadOnly(ui::toPath(path), "tester");
        REQUIRE(file);
        const auto log = core::listLog(*file, 1);
        REQUIRE(log);
        return log->front();
    }
    std::vector<std::string> strictest() {
        std::vector<core::EntityId> shown;
        for (const core::DrawnItem& item : book.drawn().items) shown.push_back(item.id);
        auto file = core::CaseFile::openReadOnly(ui::toPath(path), "tester");
        REQUIRE(file);
        return core::handlingOf(*file, shown)->strictest;
    }

    QTemporaryDir folder;
};

}  // namespace

TEST_CASE("a picture for own use says the strictest handling of what it shows, whose it is, and the log knows it",
          "[output]") {
    Leaving leaving;
    const std::string head = leaving.lastEntry().hash;
    QDialog* dialog = leaving.openExport();
    const QString codes = ui::joined(leaving.strictest());
    REQUIRE_FALSE(codes.isEmpty());
    const QString banner = codes + QStringLiteral(" · Working copy, not for dissemination");
    bool said = false;
    for (const QLabel* label : dialog->findChildren<QLabel*>()) said = said || label->text().contains(banner);
    CHECK(said);
    leaving.writeTo(dialog, QStringLiteral("chart.svg"));
    const QString drawing = leaving.read(QStringLiteral("chart.svg"));
    CHECK(drawing.count(banner) == 2);  // above and below
    CHECK(drawing.contains(QString::fromStdString(head)));
    CHECK(drawing.contains(leaving.window.desk().document.person()));
    const core::LogEntry entry = leaving.lastEntry();
    INFO(entry.text);
    CHECK(entry.kind == "copied");
    CHECK(entry.text.find("file chart.svg") != std::string::npos);
    CHECK(entry.text.find(std::to_string(leaving.items()) + " items") != std::string::npos);
    CHECK(entry.text.find("handling " + leaving.strictest().front()) != std::string::npos);
}

TEST_CASE("pages for own use are logged, and their banner is as strict as what they show", "[output]") {
    Leaving leaving;
    leaving.click(0);
    leaving.press(Qt::Key_H, Qt::ShiftModifier);  // one item alone
    leaving.press(Qt::Key_P, Qt::ControlModifier);
    QDialog* dialog = leaving.dialog();
    leaving.settle();
    ui::Ask::planAnswer(leaving.folder.filePath(QStringLiteral("pages.pdf")));
    leaving.pushByLetter(dialog, Qt::Key_P);
    leaving.comeBack();
    QFile pages(leaving.folder.filePath(QStringLiteral("pages.pdf")));
    REQUIRE(pages.open(QIODevice::ReadOnly));
    CHECK(pages.read(4) == "%PDF");
    const core::LogEntry entry = leaving.lastEntry();
    CHECK(entry.kind == "copied");
    CHECK(entry.text.find(": 1 items") != std::string::npos);
    CHECK(entry.text.find("1 pages; file pages.pdf") != std::string::npos);
}

TEST_CASE("a picture for an agency has what the gate lets through, says what stays, and is logged as sent",
          "[output]") {
    Leaving leaving;
    QDialog* dialog = leaving.openExport();
    leaving.chooseRecipient(dialog, QStringLiteral("joint case Anchor"));
    auto* staying = dialog->findChild<QTreeWidget*>();
    CHECK(staying->isVisible());
    CHECK(staying->topLevelItemCount() > 0);
    leaving.writeTo(dialog, QStringLiteral("for.svg"));
    CHECK(ui::Ask::toldInTest().last().contains(QStringLiteral("for.svg")));
    const QString drawing = leaving.read(QStringLiteral("for.svg"));
    CHECK(drawing.contains(QStringLiteral("joint case Anchor")));
    CHECK_FALSE(drawing.contains(QStringLiteral("Working copy")));
    CHECK_FALSE(drawing.contains(leaving.window.desk().document.name()));
    const core::LogEntry entry = leaving.lastEntry();
    INFO(entry.text);
    CHECK(entry.kind == "sent");
    CHECK(entry.text.find("joint case Anchor") != std::string::npos);

    std::size_t named = 0;
    for (const ui::ChartItem& item : leaving.view.content().items) named += drawing.contains(item.label);
    CHECK(named < leaving.items());
}

TEST_CASE("an export that is stopped leaves the old file and no line in the log", "[output]") {
    Leaving leaving;
    QFile old(leaving.folder.filePath(QStringLiteral("chart.png")));
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    const auto before = leaving.lastEntry().number;
    QDialog* dialog = leaving.openExport();
    ui::Ask::planAnswer(old.fileName());
    QTest::keyClick(dialog->focusWidget() ? dialog->focusWidget() : dialog, Qt::Key_Return);
    leaving.window.desk().jobs.stopAll();
    leaving.settle();
    CHECK(leaving.read(QStringLiteral("chart.png")) == QStringLiteral("old"));
    CHECK(leaving.lastEntry().number == before);
}

TEST_CASE("what cannot be logged does not leave: a case open for reading only exports and prints nothing", "[output]") {
    Leaving first;
    ui::MainWindow second;
    second.show();
    second.open(first.path);
    REQUIRE(waitUntil([&] { return second.desk().document.isOpen() && second.desk().jobs.running().empty(); }));
    second.chart()->commands().exportPicture();
    auto* field = second.findChild<ui::AudienceField*>();
    REQUIRE(field);
    REQUIRE(waitUntil([&] { return second.desk().jobs.running().empty(); }));
    CHECK_FALSE(field->isReady());
    bool said = false;
    for (const QLabel* label : field->findChildren<QLabel*>())
        said = said || label->text().contains(QStringLiteral("open for reading only"));
    CHECK(said);
    for (QPushButton* button : field->window()->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("&Export...")) CHECK_FALSE(button->isEnabled());
}

TEST_CASE("whatever brings more than a hundred entities asks the same question first", "[output]") {
    Leaving leaving(callsFile());
    auto file = core::CaseFile::openReadOnly(ui::toPath(leaving.path), "tester");
    REQUIRE(file);
    const auto rows = core::listEntities(*file);
    REQUIRE(rows);
    std::vector<core::EntityId> many;
    for (const core::EntityRow& row : *rows)
        if (many.size() < 150) many.push_back(row.id);
    REQUIRE(many.size() == 150);
    const auto put = [&] {
        leaving.press(Qt::Key_T, Qt::ControlModifier);
        REQUIRE(leaving.items() == 0);
        leaving.window.desk().selection.selectEntities(many);
        leaving.settle();
        leaving.press(Qt::Key_Insert);
        return leaving.dialog();
    };
    leaving.cancel(put());
    CHECK(leaving.items() == 0);
    leaving.accept(put());  // as it stands: those with most links
    CHECK(leaving.items() == 100);
    QDialog* dialog = put();
    leaving.pushByLetter(dialog, Qt::Key_F);
    leaving.accept(dialog);
    CHECK(leaving.items() == 1);
    CHECK(leaving.book.drawn().items.front().members.size() == 150);
    dialog = put();
    leaving.pushByLetter(dialog, Qt::Key_A);
    leaving.accept(dialog);
    REQUIRE(leaving.items() == 150);

    leaving.press(Qt::Key_A, Qt::ControlModifier);  // copied and pasted
    leaving.press(Qt::Key_C, Qt::ControlModifier);
    leaving.press(Qt::Key_T, Qt::ControlModifier);
    leaving.press(Qt::Key_V, Qt::ControlModifier);
    leaving.accept(leaving.dialog());
    CHECK(leaving.items() == 100);

    leaving.press(Qt::Key_T, Qt::ControlModifier);  // put on from another chart
    leaving.panel.commands().merge();
    leaving.settle();
    QDialog* choice = leaving.dialog();
    auto* list = choice->findChild<QListView*>();
    for (int row = 0; row < list->model()->rowCount(); ++row)
        if (list->model()->index(row, 0).data().toString().startsWith(QStringLiteral("Chart 4")))
            list->setCurrentIndex(list->model()->index(row, 0));
    leaving.accept(choice);
    dialog = leaving.dialog();
    leaving.pushByLetter(dialog, Qt::Key_F);
    leaving.accept(dialog);
    CHECK(leaving.items() == 1);
}

TEST_CASE("a new chart of a hub and its neighbours asks where there are many", "[output]") {
    Leaving leaving(callsFile());
    auto file = core::CaseFile::openReadOnly(ui::toPath(leaving.path), "tester");
    REQUIRE(file);
    const auto rows = core::listEntities(*file);
    REQUIRE(rows);
    const auto hub = std::ranges::max_element(*rows, {}, [](const core::EntityRow& row) { return row.links; });
    REQUIRE(hub->links > 100);
    const auto start = [&] {
        leaving.window.desk().selection.selectEntities({hub->id});
        leaving.settle();
        leaving.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        return leaving.dialog();
    };
    leaving.undoes([&] { leaving.accept(start()); });
    CHECK(leaving.items() == 101);
    QDialog* dialog = start();
    leaving.pushByLetter(dialog, Qt::Key_F);
    leaving.accept(dialog);
    CHECK(leaving.items() == 2);  // the hub, and all others as one
}
