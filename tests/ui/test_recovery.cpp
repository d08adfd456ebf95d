// tests/ui/test_recovery.cpp: after an unclean end the start page offers what was open, and only then.
#include <QDockWidget>
#include <QJsonDocument>
#include <QProcess>
#include <QPushButton>

#include "tests/ui/sample_window.h"
#include "ui/chart/chart_book.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/chart_view.h"
#include "ui/window/session_keeper.h"
#include "ui/window/start_page.h"

using namespace crosscase;
using namespace crosscase::test;

namespace {

QPushButton* offeredButton(ui::MainWindow& window, const QString& text) {
    auto* offer = window.findChild<QWidget*>(QStringLiteral("openAgain"));
    if (!offer || offer->isHidden()) return nullptr;
    for (QPushButton* button : offer->findChildren<QPushButton*>())
        if (QString(button->text()).remove(QLatin1Char('&')) == text) return button;
    return nullptr;
}
const QString again = QStringLiteral("Open again what was open"), refuse = QStringLiteral("No, thanks");

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Leaves on disk what a killed window would have left.
void leave(const QByteArray& state) {
    QDir().mkpath(ui::SessionFile::folder());
    QFile file(QDir(ui::SessionFile::folder()).filePath(QStringLiteral("killed.window")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(state);
}

QStringList leftFiles() {
    return QDir(ui::SessionFile::folder()).entryList({QStringLiteral("*.window")}, QDir::Files);
}

}  // namespace

TEST_CASE("what a window shows survives being written down") {
    ui::WindowState state;
    state.casePath = QStringLiteral("/cases/Ärger.crosscase");
    state.review = true;
    state.panels = QByteArray("\0\xff panels", 9);
    state.subject = ui::MatchRef{core::MentionId{3}, core::MentionId{9}};
    state.entities = {core::EntityId{1}, core::EntityId{5000000000}};
    state.scope = {core::InvestigationId{2}};
    const auto back = ui::windowStateFrom(QJsonDocument::fromJson(QJsonDocument(ui::toJson(state)).toJson()).object());
    REQUIRE(back);
    CHECK(back->casePath == state.casePath);
    CHECK(back->review);
    CHECK(back->panels == state.panels);
    CHECK(back->subject == state.subject);
    CHECK(back->entities == state.entities);
    CHECK(back->scope == state.scope);
    CHECK_FALSE(ui::windowStateFrom({}));
}

TEST_CASE("a window that ends in an orderly way leaves nothing and the next offers nothing") {
    {
        SampleWindow sample;
        sample.window.session().keepNow();
        CHECK(leftFiles().size() == 1);
        sample.window.close();
        CHECK(leftFiles().isEmpty());
    }
    ui::MainWindow next;
    next.show();
    CHECK_FALSE(offeredButton(next, again));
}

TEST_CASE("after an unclean end the chart with the part in sight, selection and panels come back") {
    SampleWindow sample;
    ui::ChartView* chart = sample.window.chart()->view();
    std::vector<core::EntityId> some;
    for (const ui::ChartItem& item : chart->content().items) some.push_back(item.id);
    some.resize(12);
    sample.window.chart()->book().makeChart(some);
    REQUIRE(waitUntil([&] { return sample.isSettled() && sample.window.chart()->book().current(); }));
    const auto drawn = sample.window.chart()->book().current();
    const std::vector<core::EntityId> chosen{chart->content().items[3].id, chart->content().items[1].id};
    sample.window.desk().selection.selectEntities(chosen);
    sample.window.findChild<QDockWidget*>(QStringLiteral("entities"))->hide();
    chart->setZoom(1.7, QPointF(10, 20));
    const QPointF middle = chart->toItems(QRectF(chart->rect()).center());
    const QSize size = chart->size();
    sample.settle();
    sample.window.session().keepNow();
    const QByteArray state = contentOf(sample.window.session().file().path());
    for (const ui::ChartItem& item : chart->content().items)
        if (item.label.size() > 3) CHECK_FALSE(state.contains(item.label.toUtf8()));  // no content of the case
    sample.window.close();
    leave(state);

    ui::MainWindow next;
    next.resize(sample.window.size());
    next.show();
    QPushButton* button = offeredButton(next, again);
    REQUIRE(button);
    QTest::mouseClick(button, Qt::LeftButton);
    REQUIRE(waitUntil([&] { return next.desk().selection.entities() == chosen; }));
    CHECK(next.findChild<QDockWidget*>(QStringLiteral("entities"))->isHidden());
    ui::ChartView* shown = next.chart()->view();
    REQUIRE(waitUntil([&] { return next.desk().jobs.running().empty() && shown->zoom() == Approx(1.7); }));
    CHECK(next.chart()->book().current() == drawn);
    if (shown->size() == size) {
        CHECK(std::abs(shown->toItems(QRectF(shown->rect()).center()).x() - middle.x()) < 1.0);
        CHECK(std::abs(shown->toItems(QRectF(shown->rect()).center()).y() - middle.y()) < 1.0);
    }
    next.findChild<QDockWidget*>(QStringLiteral("entities"))->show();
    next.close();
    CHECK(leftFiles().isEmpty());
}

TEST_CASE("the offer is made once: refused, or another case opened, it is gone") {
    SampleWindow sample;
    sample.window.session().keepNow();
    const QByteArray state = contentOf(sample.window.session().file().path());
    sample.window.close();
    leave(state);
    {
        ui::MainWindow next;
        next.show();
        QPushButton* button = offeredButton(next, refuse);
        REQUIRE(button);
        QTest::mouseClick(button, Qt::LeftButton);
        CHECK_FALSE(offeredButton(next, again));
    }
    CHECK(leftFiles().isEmpty());
    leave("{ not what this version writes");
    ui::MainWindow last;
    last.show();
    CHECK_FALSE(offeredButton(last, again));
    CHECK(leftFiles().isEmpty());
}

TEST_CASE("the program is killed with a case open: the file is whole and the next start knows what was open") {
    const QTemporaryDir home, folder;
    const QString path = folder.filePath(QStringLiteral("killed.crosscase"));
    REQUIRE(QFile::copy(sampleFile(), path));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(CROSSCASE_PROGRAM), {path});
    REQUIRE(program.waitForStarted(patienceMs));
    const QDir states(home.filePath(QStringLiteral("Crosscase/Crosscase/open-windows")));
    QByteArray state;
    REQUIRE(waitUntil([&] {
        const QStringList files = states.entryList({QStringLiteral("*.window")}, QDir::Files);
        if (!files.isEmpty()) state = contentOf(states.filePath(files.front()));
        return state.contains("killed.crosscase");
    }));
    program.kill();
    REQUIRE(program.waitForFinished(patienceMs));
    leave(state);

    ui::MainWindow next;
    next.show();
    QPushButton* button = offeredButton(next, again);
    REQUIRE(button);
    QTest::mouseClick(button, Qt::LeftButton);
    REQUIRE(waitUntil([&] { return next.desk().document.isOpen() && next.desk().jobs.running().empty(); }));
    CHECK(next.desk().document.path() == QFileInfo(path).absoluteFilePath());
    CHECK_FALSE(next.desk().document.isReadOnly());
    next.close();
    auto file = core::CaseFile::openReadOnly(ui::toPath(path), "tester");
    core::Progress progress;
    REQUIRE(file);
    const auto verified = core::verify(*file, progress);
    REQUIRE(verified);
    CHECK(verified->ok());
}
