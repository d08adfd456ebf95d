// tests/ui/test_translation.cpp: the program in the languages that it has files for.
#include <QAction>
#include <QDirIterator>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>
#include <set>

#include "core/workspace/collating.h"
#include "core/workspace/explaining.h"
#include "core/workspace/listing.h"
#include "core/workspace/sharing.h"
#include "tests/ui/core_words.h"
#include "tests/ui/sample_window.h"
#include "ui/shell/language.h"
#include "ui/shell/sentences.h"
#include "ui/window/main_window.h"

using namespace crosscase;
using namespace crosscase::test;

namespace {

const QString root = QStringLiteral(CROSSCASE_SOURCE_DIR);

struct Entry {
    QString context, source;
    QStringList translations;  ///< one, or one for each form of the plural
    bool plural = false, finished = true;
};

std::vector<Entry> entriesOf(const QString& language) {
    QFile file(root + QStringLiteral("/resources/translations/crosscase_%1.ts").arg(language));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Entry> entries;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        const auto name = xml.name();
        if (name == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (name == QLatin1String("message")) {
            entries.push_back({context, {}, {}, xml.attributes().value(QLatin1String("numerus")) == u"yes"});
        } else if (name == QLatin1String("source")) {
            entries.back().source = xml.readElementText();
        } else if (name == QLatin1String("translation")) {
            entries.back().finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!entries.back().plural) entries.back().translations << xml.readElementText();
        } else if (name == QLatin1String("numerusform")) {
            entries.back().translations << xml.readElementText();
        }
    }
    REQUIRE_FALSE(xml.hasError());
    REQUIRE(entries.size() > 10);
    return entries;
}

std::set<QString> placesIn(const QString& text) {
    static const QRegularExpression place(QStringLiteral("%L?\\d+"));
    std::set<QString> found;
    for (auto all = place.globalMatch(text); all.hasNext();) found.insert(all.next().captured());
    return found;
}

/// "a\"b\n" between quotes, as the compiler reads it.
QString unescaped(QString text) {
    return text.replace(QLatin1String("\\n"), QLatin1String("\n")).replace(QLatin1String("\\\""), QLatin1String("\""));
}

/// The texts given to tr() and translate() in a source, read without lupdate, which may overlook some.
QStringList textsIn(const QString& source) {
    static const QRegularExpression call(
        QStringLiteral(R"re((?:\btr\(|\btranslate\(\s*"[^"]*",|_NOOP\("[^"]*",)\s*((?:"(?:[^"\\]|\\.)*"\s*)+))re"));
    static const QRegularExpression literal(QStringLiteral(R"re("((?:[^"\\]|\\.)*)")re"));
    QStringList texts;
    for (auto calls = call.globalMatch(source); calls.hasNext();) {
        QString text;
        for (auto parts = literal.globalMatch(calls.next().captured(1)); parts.hasNext();)
            text += parts.next().captured(1);
        texts << unescaped(text);
    }
    return texts;
}

void checkMnemonics(const QMenu& menu) {
    QMap<QChar, QString> taken;
    for (const QAction* action : menu.actions()) {
        if (action->menu()) checkMnemonics(*action->menu());
        const qsizetype at = action->text().indexOf(QLatin1Char('&'));
        if (at < 0 || at + 1 >= action->text().size()) continue;
        const QChar letter = action->text()[at + 1].toLower();
        INFO("\"" << qPrintable(taken.value(letter)) << "\" and \"" << qPrintable(action->text()) << "\"");
        CHECK_FALSE(taken.contains(letter));
        taken[letter] = action->text();
    }
}

class InArabic {
public:
    InArabic() {
        REQUIRE(translator_.load(QStringLiteral(":/translations/crosscase_ar.qm")));
        QCoreApplication::installTranslator(&translator_);
    }
    ~InArabic() { QCoreApplication::removeTranslator(&translator_); }

private:
    QTranslator translator_;
};

}  // namespace

TEST_CASE("every text has an Arabic translation with the same places for what is filled in", "[translation]") {
    for (const Entry& entry : entriesOf(QStringLiteral("ar"))) {
        INFO(qPrintable(entry.context) << ": " << qPrintable(entry.source));
        CHECK(entry.finished);
        CHECK(entry.translations.size() == (entry.plural ? 6 : 1));
        for (const QString& text : entry.translations) {
            CHECK_FALSE(text.trimmed().isEmpty());
            CHECK(placesIn(text) == placesIn(entry.source));
            CHECK((entry.plural || !text.contains(QLatin1String("%n"))));
        }
        if (entry.plural) CHECK(entry.translations.back().contains(QLatin1String("%n")));
    }
}

TEST_CASE("English texts with a number have a form for one and one for many", "[translation]") {
    std::set<QString> covered;
    for (const Entry& entry : entriesOf(QStringLiteral("en"))) {
        INFO(qPrintable(entry.source));
        CHECK(entry.translations.size() == 2);
        CHECK(entry.finished);
        covered.insert(entry.context + entry.source);
    }
    for (const Entry& entry : entriesOf(QStringLiteral("ar")))
        if (entry.plural) CHECK(covered.contains(entry.context + entry.source));
}

TEST_CASE("no text of the sources and no word of the core is missing in the Arabic file", "[translation]") {
    std::set<QString> known, contexts;
    std::set<std::pair<QString, QString>> words;
    for (const Entry& entry : entriesOf(QStringLiteral("ar"))) {
        known.insert(entry.source);
        contexts.insert(entry.context);
        words.insert({entry.context, entry.source});
    }
    int texts = 0;
    for (const char* folder : {"/ui", "/app/desktop"}) {
        QDirIterator files(root + QLatin1String(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            for (const QString& text : textsIn(QString::fromUtf8(file.readAll()))) {
                INFO(qPrintable(file.fileName()) << ": " << qPrintable(text) << ": build the target `translations`");
                CHECK(known.contains(text));
                ++texts;
            }
        }
    }
    CHECK(texts > 900);
    for (const CoreWord& word : coreWords()) {
        INFO(word.context.constData() << ": " << word.text.constData() << ": see docs/translations.md");
        CHECK(words.contains({QString::fromUtf8(word.context), QString::fromUtf8(word.text)}));
    }
    // lupdate sometimes loses the namespace of a class; what then stands in the file is never found by the program.
    for (const QString& context : contexts)
        if (!context.contains(QLatin1String("::")))
            CHECK_FALSE(contexts.contains(QLatin1String("crosscase::ui::") + context));
}

TEST_CASE("in Arabic each menu is reached by letters that no other entry of it has", "[translation]") {
    const InArabic arabic;
    const ui::MainWindow window;
    QMenu bar;
    bar.addActions(window.menuBar()->actions());
    REQUIRE(bar.actions().size() >= 6);
    checkMnemonics(bar);
}

TEST_CASE("Arabic counts in its own forms", "[translation]") {
    const InArabic arabic;
    const auto links = [](int count) {
        return QCoreApplication::translate("crosscase::ui::ChartView", "%n link(s)", nullptr, count);
    };
    CHECK(links(1) == QString::fromUtf8("رابط واحد"));
    CHECK(links(2) == QString::fromUtf8("رابطان"));
    CHECK(links(7) == QString::fromUtf8("7 روابط"));
    CHECK(links(11) == QString::fromUtf8("11 رابطًا"));
    CHECK(links(100) == QString::fromUtf8("100 رابط"));
}

template <typename T>
T must(core::Result<T> result) {
    INFO((result ? std::string() : result.error().message));
    REQUIRE(result);
    return std::move(*result);
}

/// All that the core says of the sample in sentences of its own.
std::vector<std::string> sentencesOfSample() {
    core::Progress progress;
    auto file = core::CaseFile::openReadOnly(ui::toPath(sampleFile()), "tester");
    REQUIRE(file);
    std::vector<std::string> said;
    const auto explained = [&](const core::Explanation& explanation) {
        said.push_back(explanation.verdict);
        for (const core::Reason& reason : explanation.reasons) said.push_back(reason.text);
    };
    for (const core::OverlapRow& row : must(core::listOverlaps(*file))) {
        explained(must(core::explainOverlap(*file, row.id)));
        for (const core::MatchRow& match : must(core::explainEntity(*file, row.entity)).matches)
            explained(must(core::explainMatch(*file, match.first, match.second)));
    }
    const auto links = must(core::listLinks(*file));
    for (std::size_t i = 0; i < links.size(); i += 20) explained(must(core::explainLink(*file, links[i].id)));
    explained(must(core::explainLinks(*file, {links.front().id, links.back().id})));
    for (const core::HistoryEntry& entry : must(core::listHistory(*file))) said.push_back(entry.sentence);
    for (const char* recipient : {"kcus", "sfiu", "tpol"}) {
        core::SharingRequest request;
        request.recipient = recipient;
        request.purpose = "ANCHOR-19";
        for (const core::WithheldRow& row : must(core::previewSharing(*file, request, "text", progress)).withheld) {
            said.push_back(row.rule);
            if (!row.remedy.empty()) said.push_back(row.remedy);
        }
    }
    return said;
}

TEST_CASE("whatever the core says of the sample is said in Arabic", "[translation]") {
    const std::vector<std::string> said = sentencesOfSample();
    CHECK(said.size() > 300);
    for (const std::string& sentence : said) CHECK(ui::inWords(sentence).toStdString() == sentence);
    const InArabic arabic;
    static const QRegularExpression english(
        QStringLiteral("\\b(the|of|is|and|no|it|same|different|names|record|mentions)\\b"));
    for (const std::string& sentence : said) {
        const QString words = ui::inWords(sentence);
        INFO(sentence << "\n" << words.toStdString());
        CHECK_FALSE(words.contains(english));
    }
}

TEST_CASE("the program speaks the language that it is told", "[translation]") {
    const auto helpIn = [](const QString& language) {
        QProcess program;
        program.start(QStringLiteral(CROSSCASE_PROGRAM),
                      {QStringLiteral("--language"), language, QStringLiteral("-h")});
        REQUIRE(program.waitForFinished());
        return QString::fromUtf8(program.readAllStandardOutput());
    };
    CHECK(helpIn(QStringLiteral("ar")).contains(QString::fromUtf8("محطة عمل")));
    CHECK(helpIn(QStringLiteral("en")).contains(QStringLiteral("Workstation")));
    CHECK(helpIn(QStringLiteral("fr")).contains(QStringLiteral("Workstation")));
    CHECK(ui::languages() == QStringList{QStringLiteral("ar"), QStringLiteral("en")});
}
