// core/records/handling.cpp: reads handling codes and unites them.
#include "core/records/handling.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "core/base/json.h"
#include "core/base/resources.h"
#include "core/base/text.h"
#include "core/records/grading.h"
#include "core/records/lookalikes.h"

namespace crosscase::core {
namespace {

using Json = nlohmann::json;

HandlingCode codeFrom(const Json& json) {
    HandlingCode code;
    code.id = json.at("id");
    code.aliases = json.value("aliases", std::vector<std::string>{});
    code.scheme = json.at("scheme");
    code.meaning = json.at("meaning");
    code.verdict = json.at("verdict");
    code.caveat = json.value("caveat", "");
    code.kinds = json.value("kinds", std::vector<std::string>{});
    code.countryBound = json.value("country_bound", false);
    return code;
}

std::vector<HandlingCode> readCodes() {
    const auto document = parseJson(resource("handling/codes.json").value(), "handling/codes.json");
    if (!document) throw std::runtime_error(describe(document.error()));
    std::vector<HandlingCode> codes;
    for (const Json& item : document->at("codes")) codes.push_back(codeFrom(item));
    return codes;
}

bool sameNoCase(std::string_view a, std::string_view b) {
    return a.size() == b.size() && startsWithNoCase(a, b);
}

bool isSeparator(char c) {
    return std::string_view(" +,;/|&\t").find(c) != std::string_view::npos;
}

bool endsAt(std::string_view text, std::size_t size) {
    return text.size() == size || isSeparator(text[size]);
}

/// All spellings of a code: its id, its aliases, and its number alone where the grading scheme owns it ("4" of 5x5x5).
std::vector<std::string> spellings(const HandlingCode& code, const GradingScheme* scheme) {
    std::vector<std::string> all = code.aliases;
    all.push_back(code.id);
    const std::size_t dash = code.id.rfind('-');
    const bool owned = scheme != nullptr &&
                       std::find(scheme->handling.begin(), scheme->handling.end(), code.id) != scheme->handling.end();
    if (owned && dash != std::string::npos) all.push_back(code.id.substr(dash + 1));
    return all;
}

/// The longest spelling at the front of the text, so that "AMBER+STRICT" is not "AMBER"; it is taken off.
const HandlingCode* takeCode(std::string_view& text, const GradingScheme* scheme) {
    const HandlingCode* longest = nullptr;
    std::size_t length = 0;
    for (const HandlingCode& code : handlingCodes()) {
        for (const std::string& spelling : spellings(code, scheme)) {
            if (spelling.size() <= length || !startsWithNoCase(text, spelling) || !endsAt(text, spelling.size()))
                continue;
            longest = &code;
            length = spelling.size();
        }
    }
    text.remove_prefix(length);
    return longest;
}

/// Separators, and "TLP" before the colour: "TLP AMBER", "TLP: RED".
void skipToCode(std::string_view& text) {
    while (true) {
        while (!text.empty() && (isSeparator(text.front()) || text.front() == ':')) text.remove_prefix(1);
        const bool prefix = startsWithNoCase(text, "TLP ") || startsWithNoCase(text, "TLP: ");
        if (!prefix) return;
        text.remove_prefix(3);
    }
}

Error unknownHandling() {
    std::vector<std::string> names;
    for (const HandlingCode& code : handlingCodes()) names.push_back(code.id);
    return {Error::Code::BadInput, "this is not a handling code; known are " + join(names, ", "), {}};
}

void sortUnique(std::vector<std::string>& list) {
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

std::string unitedConditions(const std::string& a, const std::string& b) {
    if (b.empty() || a == b) return a;
    return a.empty() ? b : a + "; " + b;
}

std::vector<std::string> unitedRecipients(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    if (a.empty() || b.empty()) return a.empty() ? b : a;
    std::vector<std::string> both;
    std::copy_if(a.begin(), a.end(), std::back_inserter(both),
                 [&](const std::string& name) { return std::find(b.begin(), b.end(), name) != b.end(); });
    if (both.empty()) both.emplace_back();
    return both;
}

}  // namespace

const std::vector<HandlingCode>& handlingCodes() {
    static const std::vector<HandlingCode> codes = readCodes();
    return codes;
}

const HandlingCode* handlingCode(std::string_view idOrAlias) {
    for (const HandlingCode& code : handlingCodes()) {
        if (sameNoCase(code.id, idOrAlias)) return &code;
        for (const std::string& alias : code.aliases) {
            if (sameNoCase(alias, idOrAlias)) return &code;
        }
    }
    return nullptr;
}

Result<Handling> parseHandling(std::string_view text, std::string_view scheme) {
    const std::string plain = latinLookalike(trimmed(text));
    const GradingScheme* inForce = gradingScheme(scheme);
    Handling handling;
    std::string_view rest = plain;
    for (skipToCode(rest); !rest.empty(); skipToCode(rest)) {
        const HandlingCode* code = takeCode(rest, inForce);
        if (code == nullptr) return unknownHandling();
        handling.codes.push_back(code->id);
    }
    sortUnique(handling.codes);
    return handling;
}

std::string printHandling(const Handling& handling) {
    return join(handling.codes, "+");
}

Handling unite(const Handling& a, const Handling& b) {
    Handling united;
    united.codes = a.codes;
    united.codes.insert(united.codes.end(), b.codes.begin(), b.codes.end());
    sortUnique(united.codes);
    united.conditions = unitedConditions(a.conditions, b.conditions);
    united.recipients = unitedRecipients(a.recipients, b.recipients);
    return united;
}

}  // namespace crosscase::core
