// core/dissemination/verdicts.cpp: applies the verdicts of resources/handling.
#include "core/dissemination/verdicts.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/base/text.h"

namespace crosscase::core {

namespace {

std::string nameOf(const Agency& agency) {
    return agency.name.empty() ? agency.code : agency.name;
}

std::string askOriginator(const HandlingQuestion& question, const std::string& what) {
    return fmt::format("ask {} {}: {}", nameOf(question.originator), what, contactLine(question.originator.contact));
}

bool isNamed(const std::vector<std::string>& recipients, const Agency& agency) {
    return std::any_of(recipients.begin(), recipients.end(), [&](const std::string& recipient) {
        const std::string folded = foldForSearch(recipient);
        return !folded.empty() && (folded == foldForSearch(agency.code) || folded == foldForSearch(agency.name));
    });
}

bool isOfKind(const HandlingCode& code, const HandlingQuestion& question) {
    const bool kind = std::find(code.kinds.begin(), code.kinds.end(), question.recipient.kind) != code.kinds.end();
    const bool country = !question.originator.country.empty() &&
                         foldForSearch(question.originator.country) == foldForSearch(question.recipient.country);
    return kind && (!code.countryBound || country);
}

/// The block of one code, nothing when it lets pass.
std::vector<HandlingBlock> blockOf(const HandlingCode& code, const HandlingQuestion& question) {
    const std::string& verdict = code.verdict;
    if (verdict == "goes" || verdict == "caveat") return {};
    if (verdict == "consent") {
        if (question.consented) return {};
        return {{fmt::format("needs the originator's consent ({})", code.id), askOriginator(question, "for consent")}};
    }
    if (verdict == "condition") {
        if (question.conditionRead) return {};
        return {{fmt::format("its condition has not been read and acknowledged ({})", code.id),
                 question.handling.conditions.empty() ? askOriginator(question, "which condition it means")
                                                      : "read and acknowledge: " + question.handling.conditions}};
    }
    if (verdict == "named") {
        if (isNamed(question.handling.recipients, question.recipient)) return {};
        return {{fmt::format("only for the recipients that the record names ({})", code.id),
                 askOriginator(question, "to name the recipient")}};
    }
    if (verdict == "recipient_kind" && isOfKind(code, question)) return {};
    return {{fmt::format("not for this kind of recipient ({})", code.id),
             askOriginator(question, "to release it for this recipient")}};
}

std::string caveatOf(const HandlingCode& code) {
    if (!code.caveat.empty()) return code.id + ": " + code.caveat;
    return code.verdict == "goes" ? std::string() : code.id + ": " + code.meaning;
}

}  // namespace

std::string contactLine(const Contact& contact) {
    std::vector<std::string> parts;
    for (const std::string* part : {&contact.name, &contact.phone, &contact.email}) {
        if (!part->empty()) parts.push_back(*part);
    }
    return parts.empty() ? "no contact is recorded" : join(parts, ", ");
}

HandlingAnswer judge(const HandlingQuestion& question) {
    HandlingAnswer answer;
    const bool own = question.originator.id == question.recipient.id;
    const bool obeys = question.received && !own;
    if (question.handling.codes.empty() && obeys) {
        answer.blocks.push_back({"handling not stated", askOriginator(question, "how it may be handled")});
    }
    for (const std::string& id : question.handling.codes) {
        const HandlingCode* code = handlingCode(id);
        if (!code) {
            if (obeys)
                answer.blocks.push_back({"unknown handling code " + id, askOriginator(question, "what it means")});
            addUnique(answer.caveats, id);
            continue;
        }
        if (obeys) {
            for (HandlingBlock& block : blockOf(*code, question)) answer.blocks.push_back(std::move(block));
        }
        addUnique(answer.caveats, caveatOf(*code));
    }
    if (!question.handling.conditions.empty()) {
        addUnique(answer.caveats,
                  fmt::format("Condition of {}: {}", nameOf(question.originator), question.handling.conditions));
    }
    return answer;
}

}  // namespace crosscase::core
