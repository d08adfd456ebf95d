// tests/ui/core_words.cpp: what the core says in English; written out for lupdate, which reads sources and no data:
// CROSSCASE_WORDS=resources/translations/core_words.cpp test_ui "[words]"
#include "tests/ui/core_words.h"

#include <QFile>
#include <algorithm>
#include <catch2/catch.hpp>

#include "core/analysis/measure_list.h"
#include "core/records/catalogue.h"
#include "core/records/grading.h"
#include "core/records/handling.h"

using namespace crosscase;
using namespace crosscase::test;

namespace {

class Collected {
public:
    explicit Collected(QByteArray context) : context_(std::move(context)) {}
    void add(std::string_view text) {
        if (!text.empty()) words_.push_back({context_, QByteArray(text.data(), qsizetype(text.size()))});
    }
    const std::vector<CoreWord>& words() const { return words_; }

private:
    QByteArray context_;
    std::vector<CoreWord> words_;
};

Collected catalogueWords() {
    Collected found("Catalogue");
    const core::Catalogue& catalogue = core::Catalogue::shipped();
    for (const core::SubjectType& type : catalogue.subjects()) {
        found.add(type.label);
        found.add(type.plural);
    }
    for (const core::ClaimType& type : catalogue.claims()) {
        found.add(type.label);
        found.add(type.reverse);
    }
    for (const core::PropertyType& type : catalogue.properties()) found.add(type.label);
    return found;
}

Collected codeWords() {
    Collected found("Codes");
    for (const core::GradingScheme& scheme : core::gradingSchemes()) {
        for (const core::GradeCode& code : scheme.source) found.add(code.meaning);
        for (const core::GradeCode& code : scheme.information) found.add(code.meaning);
    }
    for (const core::HandlingCode& code : core::handlingCodes()) found.add(code.meaning);
    return found;
}

/// Two links between three: every measure has an answer, and names its figures.
core::Network smallNetwork() {
    const core::EntityId entities[] = {core::EntityId{1}, core::EntityId{2}, core::EntityId{3}};
    core::Link first, second;
    first.from = entities[0];
    first.to = second.from = entities[1];
    second.to = entities[2];
    const core::Link links[] = {first, second};
    return core::Network::fromLinks(entities, links);
}

Collected measureWords() {
    Collected found("Measures");
    const core::Network network = smallNetwork();
    for (const core::MeasureInfo& info : core::measureList()) {
        for (const auto text : {info.title, info.question, info.explanation, info.value}) found.add(text);
        core::Progress progress;
        const auto measured = core::runMeasure(network, info.id, {}, progress);
        REQUIRE(measured);
        for (const core::Figure& figure : measured->figures) found.add(figure.name);
    }
    return found;
}

QByteArray quoted(QByteArray text) {
    return '"' + text.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

}  // namespace

std::vector<CoreWord> crosscase::test::coreWords() {
    std::vector<CoreWord> all;
    for (const Collected& part : {catalogueWords(), codeWords(), measureWords()})
        all.insert(all.end(), part.words().begin(), part.words().end());
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

TEST_CASE("the list that translators read has the words of the core as they are today", "[translation][words]") {
    QByteArray list =
        "// Written by test_ui \"[words]\", read by lupdate, compiled by nobody.\nconst char* words[] = {\n";
    for (const CoreWord& word : coreWords())
        list += "    QT_TRANSLATE_NOOP(\"" + word.context + "\", " + quoted(word.text) + "),\n";
    list += "};\n";
    if (const QString wanted = qEnvironmentVariable("CROSSCASE_WORDS"); !wanted.isEmpty()) {
        QFile written(wanted);
        REQUIRE(written.open(QIODevice::WriteOnly));
        REQUIRE(written.write(list) == list.size());
    }
    QFile known(QStringLiteral(CROSSCASE_SOURCE_DIR "/resources/translations/core_words.cpp"));
    REQUIRE(known.open(QIODevice::ReadOnly));
    CHECK(known.readAll() == list);
}
