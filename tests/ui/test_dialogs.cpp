// tests/ui/test_dialogs.cpp: files in, a record by hand, a summary out: through the dialogs of the window.
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <nlohmann/json.hpp>

#include "tests/ui/sample_window.h"
#include "ui/collection/import_dialog.h"
#include "ui/dissemination/render.h"
#include "ui/dissemination/share_dialog.h"
#include "ui/dissemination/sharing_jobs.h"
#include "ui/records/new_record_dialog.h"
#include "ui/records/relation_editor.h"
#include "ui/records/subject_editor.h"
#include "ui/widgets/text_view.h"

using namespace crosscase;
using namespace crosscase::test;

namespace {

QString writeTable(const QTemporaryDir& folder) {
    const QString path = folder.filePath(QStringLiteral("people.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(
        "ref,name,birth date,phone,remarks\n"
        "A-1,Ana Petrova,1980-02-03,+835 600 1111,seen at the port\n"
        "A-2,Boris Melnik,1975,+835 600 2222,\n");
    return path;
}

}  // namespace

TEST_CASE("a plain table gets a mapping whose specification imports it") {
    const QTemporaryDir folder;
    ui::PlannedFile planned = ui::planFile(ui::toPath(writeTable(folder)), {});
    REQUIRE_FALSE(planned.fault);
    planned.way = ui::PlannedFile::Way::Mapping;  // although a shipped specification fits
    CHECK(planned.mapping.meanings ==
          std::vector<std::string>{"record:external_ref", "0:name", "0:birth_date", "0:phone", "record:text"});
    const auto preview = core::previewImport(planned.path, planned.specificationText(), 20);
    REQUIRE(preview);
    REQUIRE(preview->size() == 2);
    CHECK(preview->front().refusal.empty());
    CHECK(preview->front().mentions.front().find("Ana Petrova") != std::string::npos);
}

TEST_CASE("two subjects of a row and their relation stand in the specification") {
    ui::TableMapping mapping;
    mapping.columns = {"who", "tel", "day"};
    mapping.meanings = {"0:name", "1:number", "record:observed"};
    mapping.subjects = {"person", "phone"};
    mapping.relations = {{0, 1, "uses"}};
    const auto specification = nlohmann::json::parse(ui::specificationOf(mapping));
    CHECK(specification["mentions"].size() == 2);
    CHECK(specification["mentions"][0]["subject"] == true);
    CHECK(specification["claims"][0] ==
          nlohmann::json({{"type", "uses"}, {"from", "subject1"}, {"to", "subject2"}, {"when", "day"}}));
}

TEST_CASE("the import dialog stores the rows of a table and reports them") {
    SampleWindow sample;
    const QTemporaryDir folder;
    const std::size_t before = sample.window.desk().document.summary().counts.records;
    auto* dialog = new ui::ImportDialog(sample.window.desk(), {writeTable(folder)}, &sample.window);
    std::optional<core::ImportReport> report;
    QObject::connect(dialog, &ui::ImportDialog::imported, &sample.window,
                     [&](const core::ImportReport& done) { report = done; });
    REQUIRE(waitUntil([&] { return dialog->plan().isReady(); }));
    for (QComboBox* box : dialog->findChildren<QComboBox*>())
        if (box->accessibleName() == QStringLiteral("Agency")) box->setCurrentText(QStringLiteral("tpol"));
    for (QPushButton* button : dialog->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Import")) button->click();
    REQUIRE(waitUntil([&] { return report.has_value(); }));
    CHECK(report->rowsIn() == 2);
    CHECK(report->imported() == 2);
    CHECK(waitUntil([&] { return sample.window.desk().document.summary().counts.records == before + 2; }));
}

TEST_CASE("call records dropped on the window become telephones and the calls between them with no hand work") {
    SampleWindow sample;
    const QTemporaryDir folder;
    QFile table(folder.filePath(QStringLiteral("operator.csv")));
    REQUIRE(table.open(QIODevice::WriteOnly));
    table.write(
        "A_NUMBER;B_NUMBER;CALL_DATE;CALL_TIME;DURATION;CELL_ID;IMEI;IMSI\n"
        "+8356009901;+8356009902;14/05/2026;21:00:05;42;404-70-12-7;359812044177306;404700000000001\n"
        "+8356009902;+8356009901;15/05/2026;08:10:00;7;404-70-12-9;;\n");
    table.close();
    const std::size_t before = sample.window.desk().document.summary().counts.records;
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(table.fileName())});
    QDragEnterEvent enter(sample.window.rect().center(), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&sample.window, &enter);
    QDropEvent drop(sample.window.rect().center(), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&sample.window, &drop);
    ui::ImportDialog* dialog = nullptr;
    REQUIRE(waitUntil([&] {
        dialog = sample.window.findChild<ui::ImportDialog*>();
        return dialog && dialog->plan().isReady();
    }));
    CHECK(dialog->plan().files.front().specificationName == "calls.json");
    for (QPushButton* button : dialog->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Import")) button->click();
    REQUIRE(waitUntil([&] { return sample.window.desk().document.summary().counts.records == before + 2; }));
    sample.settle();
    auto file = core::CaseFile::openReadOnly(ui::toPath(sample.path), "tester");
    REQUIRE(file);
    CHECK(core::listRecords(*file)->back().agency == file->holder());
    const auto links = core::listLinks(*file);
    REQUIRE(links);
    const auto calls = [&](const std::string& from, const std::string& to) {
        return std::ranges::count_if(*links, [&](const core::LinkRow& link) {
            return link.type == "calls" && link.fromLabel == from && link.toLabel == to;
        });
    };
    CHECK(calls("+8356009901", "+8356009902") == 1);
    CHECK(calls("+8356009902", "+8356009901") == 1);
}

TEST_CASE("a record entered by hand names its subjects and their relation") {
    SampleWindow sample;
    auto* dialog = new ui::NewRecordDialog(sample.window.desk(), &sample.window);
    sample.settle();
    core::Mention phone;
    phone.type = "phone";
    phone.properties = {{"number", "+835 600 4417", ""}};
    dialog->subjects()->addSubject(phone);
    core::Claim claim;
    claim.to = 1;
    claim.type = "uses";
    dialog->relations()->addRelation(claim);
    dialog->text()->setPlainText(QStringLiteral("The phone was handed over."));
    dialog->agency()->setCurrentText(QStringLiteral("tpol"));
    const auto draft = dialog->draft();
    REQUIRE(draft);
    CHECK(draft->mentions.size() == 2);
    CHECK(draft->claims.size() == 1);
    CHECK(draft->head.text == "The phone was handed over.");
    dialog->reject();
}

TEST_CASE("the share dialog shows what goes and why the rest stays") {
    SampleWindow sample;
    auto* dialog = new ui::ShareDialog(sample.window.desk(), {}, &sample.window);
    sample.settle();
    dialog->recipient()->setCurrentIndex(dialog->recipient()->findData(QStringLiteral("kcus")));
    REQUIRE(dialog->recipient()->currentIndex() >= 0);
    dialog->purpose()->setText(QStringLiteral("ANCHOR-19"));
    CHECK(waitUntil([&] { return dialog->preview()->toPlainText().contains(QStringLiteral("ANCHOR-19")); }));
    CHECK_FALSE(dialog->preview()->toPlainText().contains(QStringLiteral("S-41")));
    dialog->reject();
}

TEST_CASE("a summary and a chart leave as files through the gate and stand in the log") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("copy.crosscase"));
    REQUIRE(QFile::copy(sampleFile(), path));
    for (const char* name : {"summary.pdf", "chart.png", "chart.svg"}) {
        ui::RenderRequest request;
        request.out = folder.filePath(QLatin1String(name));
        request.casePath = path;
        request.summary = request.out.endsWith(QStringLiteral("summary.pdf"));
        request.recipient = QStringLiteral("kcus");
        request.purpose = QStringLiteral("ANCHOR-19");
        const auto rendered = ui::render(request);
        INFO((rendered ? std::string() : rendered.error().message));
        REQUIRE(rendered);
        CHECK(QFileInfo(request.out).size() > 1000);
    }
    auto file = core::CaseFile::openReadOnly(ui::toPath(path), "tester");
    REQUIRE(file);
    const auto log = core::listLog(*file);
    REQUIRE(log);
    CHECK(std::count_if(log->begin(), log->end(), [](const core::LogEntry& entry) { return entry.kind == "sent"; }) ==
          3);
}

TEST_CASE(
    "what is rendered for own use stands in the log as copied, and where it cannot be logged nothing is written") {
    const QTemporaryDir folder;
    ui::RenderRequest request;
    request.casePath = folder.filePath(QStringLiteral("copy.crosscase"));
    REQUIRE(QFile::copy(sampleFile(), request.casePath));
    const auto copies = [&] {
        auto file = core::CaseFile::openReadOnly(ui::toPath(request.casePath), "tester");
        REQUIRE(file);
        std::vector<std::string> texts;
        const auto log = core::listLog(*file);  // newest first
        REQUIRE(log);
        for (const core::LogEntry& entry : *log)
            if (entry.kind == "copied") texts.push_back(entry.text);
        return texts;
    };
    request.out = folder.filePath(QStringLiteral("chart.png"));
    REQUIRE(ui::render(request));
    request.out = folder.filePath(QStringLiteral("words.pdf"));
    request.summary = true;
    REQUIRE(ui::render(request));
    REQUIRE(copies().size() == 2);
    CHECK_THAT(copies().back(), Catch::Contains("(png) of the overview") && Catch::Contains("chart.png"));
    CHECK_THAT(copies().front(), Catch::Contains("(pdf) of the overview") && Catch::Contains("the overlaps in words") &&
                                     Catch::Contains("words.pdf"));

    // Somebody else has the case open, so that nothing can be logged.
    auto held = core::CaseFile::open(ui::toPath(request.casePath), "tester");
    REQUIRE(held);
    request.out = folder.filePath(QStringLiteral("later.pdf"));
    CHECK_FALSE(ui::render(request));
    CHECK_FALSE(QFileInfo::exists(request.out));
}

TEST_CASE("a rendering without a recipient needs no purpose and one with a recipient does") {
    const QTemporaryDir folder;
    ui::RenderRequest request;
    request.out = folder.filePath(QStringLiteral("chart.pdf"));
    request.casePath = folder.filePath(QStringLiteral("copy.crosscase"));
    REQUIRE(QFile::copy(sampleFile(), request.casePath));
    REQUIRE(ui::render(request));
    request.recipient = QStringLiteral("kcus");
    CHECK_FALSE(ui::render(request));
    request.out = folder.filePath(QStringLiteral("chart.doc"));
    CHECK_FALSE(ui::render(request));
}
