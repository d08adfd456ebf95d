// core/records/grading.cpp: reads the schemes and codes written in them.
#include "core/records/grading.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "core/base/json.h"
#include "core/base/resources.h"
#include "core/base/text.h"
#include "core/records/lookalikes.h"

namespace crosscase::core {
namespace {

using Json = nlohmann::json;

std::vector<GradeCode> codesFrom(const Json& json) {
    std::vector<GradeCode> codes;
    for (const Json& item : json) codes.push_back({item.at("code"), item.at("meaning"), item.at("rank")});
    return codes;
}

GradingScheme schemeFrom(const Json& json) {
    GradingScheme scheme;
    scheme.id = json.at("id");
    scheme.label = json.at("label");
    scheme.source = codesFrom(json.at("source"));
    scheme.information = codesFrom(json.at("information"));
    scheme.handling = json.at("handling").get<std::vector<std::string>>();
    scheme.strongSource = json.at("strong_source").get<std::vector<std::string>>();
    scheme.strongInformation = json.at("strong_information").get<std::vector<std::string>>();
    scheme.weakSource = json.at("weak_source").get<std::vector<std::string>>();
    scheme.weakInformation = json.at("weak_information").get<std::vector<std::string>>();
    return scheme;
}

std::vector<GradingScheme> readSchemes() {
    const auto document = parseJson(resource("grading/schemes.json").value(), "grading/schemes.json");
    if (!document) throw std::runtime_error(describe(document.error()));
    std::vector<GradingScheme> schemes;
    for (const Json& item : document->at("schemes")) schemes.push_back(schemeFrom(item));
    return schemes;
}

bool isSeparator(char c) {
    return c == ' ' || c == '/' || c == '-' || c == '.' || c == ',' || c == '\t';
}

void skipSeparators(std::string_view& text) {
    while (!text.empty() && isSeparator(text.front())) text.remove_prefix(1);
}

/// The longest code that the text begins with; it is taken off.
const GradeCode* takeCode(const std::vector<GradeCode>& codes, std::string_view& text) {
    const GradeCode* longest = nullptr;
    for (const GradeCode& code : codes) {
        const bool longer = longest == nullptr || code.code.size() > longest->code.size();
        if (longer && startsWithNoCase(text, code.code)) longest = &code;
    }
    if (longest != nullptr) text.remove_prefix(longest->code.size());
    return longest;
}

std::string listed(const std::vector<GradeCode>& codes) {
    std::vector<std::string> names;
    for (const GradeCode& code : codes) names.push_back(code.code);
    return join(names, " ");
}

Error unknownGrade(const GradingScheme& scheme) {
    return {Error::Code::BadInput,
            fmt::format("this is not a grade of {}: the source is one of {}, then the information one of {}",
                        scheme.label, listed(scheme.source), listed(scheme.information)),
            {}};
}

bool holds(const std::vector<std::string>& list, const std::string& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

/// The code's rank; the worst of the list for a code that is missing or unknown.
int rankOf(const std::vector<GradeCode>& codes, const std::string& code) {
    int worst = 0;
    for (const GradeCode& known : codes) {
        if (known.code == code) return known.rank;
        worst = std::max(worst, known.rank);
    }
    return worst;
}

constexpr int worstRank = 5;  // of either part, on the scale of six steps to which resources/grading converts

}  // namespace

const std::vector<GradingScheme>& gradingSchemes() {
    static const std::vector<GradingScheme> schemes = readSchemes();
    return schemes;
}

const GradingScheme* gradingScheme(std::string_view id) {
    for (const GradingScheme& scheme : gradingSchemes()) {
        if (scheme.id == id) return &scheme;
    }
    return nullptr;
}

const std::string& defaultScheme() {
    return gradingSchemes().front().id;
}

Result<Grading> parseGrading(const GradingScheme& scheme, std::string_view code) {
    const std::string plain = latinLookalike(trimmed(code));
    if (plain.empty()) return Grading{};
    std::string_view rest = plain;
    const GradeCode* source = takeCode(scheme.source, rest);
    skipSeparators(rest);
    const GradeCode* information = takeCode(scheme.information, rest);
    if (source == nullptr || information == nullptr || !rest.empty()) return unknownGrade(scheme);
    return Grading{scheme.id, source->code, information->code};
}

Result<Grading> gradingFrom(const GradingScheme& scheme, std::string_view source, std::string_view information) {
    const std::string sourceText = latinLookalike(trimmed(source)),
                      informationText = latinLookalike(trimmed(information));
    if (sourceText.empty() && informationText.empty()) return Grading{};
    Grading grading{scheme.id, {}, {}};
    const auto take = [](const std::vector<GradeCode>& codes, std::string_view text, std::string& into) {
        if (text.empty()) return true;
        const GradeCode* code = takeCode(codes, text);
        if (code != nullptr) into = code->code;
        return code != nullptr && text.empty();
    };
    const bool known = take(scheme.source, sourceText, grading.source) &&
                       take(scheme.information, informationText, grading.information);
    return known ? Result<Grading>(grading) : unknownGrade(scheme);
}

std::string printGrade(const Grading& grading) {
    return grading.source + grading.information;
}

Strength strengthOf(const Grading& grading) {
    const GradingScheme* scheme = gradingScheme(grading.scheme);
    if (scheme == nullptr || grading.source.empty() || grading.information.empty()) return Strength::Weak;
    if (holds(scheme->weakSource, grading.source) || holds(scheme->weakInformation, grading.information)) {
        return Strength::Weak;
    }
    const bool strong =
        holds(scheme->strongSource, grading.source) && holds(scheme->strongInformation, grading.information);
    return strong ? Strength::Strong : Strength::Ordinary;
}

int gradeRank(const Grading& grading) {
    const GradingScheme* scheme = gradingScheme(grading.scheme);
    if (scheme == nullptr) return 2 * worstRank;
    return rankOf(scheme->source, grading.source) + rankOf(scheme->information, grading.information);
}

}  // namespace crosscase::core
