// core/collation/compare.cpp: one pair of mentions: prior, evidence, conflicts.
#include "core/collation/compare.h"

#include <algorithm>
#include <cmath>

#include "core/base/text.h"

namespace crosscase::core {
namespace {

void compareNamesOf(const PreparedMention& a, const PreparedMention& b, const Setting& setting, NameScratch& scratch,
                    Evidence& evidence) {
    NameEvidence names = compareNames(a, b, setting.tables, setting.weights, scratch);
    if (names.level == "none") return;
    if (!evidence.wordy()) {
        evidence.bits += names.bits;
        return;
    }
    std::string text;
    if (names.level == "equal") text = "names agree in every word";
    if (names.level == "token_match")
        text = "names agree in " + std::to_string(names.matched) + (names.matched == 1 ? " word" : " words");
    if (names.level == "partial") text = "names agree in part and differ in part";
    if (names.level == "different") text = "names have nothing in common";
    if (names.level == "numbers_differ") text = "numbers in the names differ";
    evidence.add(names.bits, "name", names.level.c_str(), a.names[names.first].form.raw, b.names[names.second].form.raw,
                 text);
}

void compareText(const PreparedMention& a, const PreparedMention& b, Evidence& evidence) {
    auto words = [](const PreparedMention& mention) {
        std::vector<TokenIndex> all;
        for (const PreparedText& text : mention.addresses) all.insert(all.end(), text.words.begin(), text.words.end());
        std::sort(all.begin(), all.end());
        return all;
    };
    auto first = words(a);
    if (first.empty() || b.addresses.empty()) return;
    bool same = first == words(b);
    evidence.addFrom(same ? 40 : -20, "address", same ? "equal" : "different", a.addresses.front().property,
                     b.addresses.front().property,
                     same ? "same address as written" : "addresses are written differently");
}

}  // namespace

void Evidence::add(double value, const char* property, const char* level, std::string_view first,
                   std::string_view second, std::string_view text, bool hard) {
    bits += value;
    conflict = conflict || hard;
    if (reasons_ == nullptr) return;
    reasons_->push_back({property, level, value, std::string(first), std::string(second), std::string(text), hard});
}

void Evidence::addFrom(double value, const char* property, const char* level, std::uint32_t firstProperty,
                       std::uint32_t secondProperty, std::string_view text, bool hard) {
    if (reasons_ == nullptr) {
        bits += value;
        conflict = conflict || hard;
        return;
    }
    add(value, property, level, rawFirst(firstProperty), rawSecond(secondProperty), text, hard);
}

namespace {

/// Equal results for either order need one order inside.
bool isBefore(const MentionInput& a, const MentionInput& b) {
    if (a.recordKey != b.recordKey) return a.recordKey < b.recordKey;
    return a.ordinal != b.ordinal ? a.ordinal < b.ordinal : a.id < b.id;
}

bool isDeclaredDistinct(const MentionInput& a, const MentionInput& b) {
    return a.subject && b.subject && !a.distinctWithin.empty() && a.distinctWithin == b.distinctWithin;
}

/// All but the names, which cost most.
void compareFacts(const PreparedMention& a, const PreparedMention& b, const Setting& setting, Evidence& evidence) {
    evidence.add(setting.model.prior(a.input->type), "prior", "prior", "", "",
                 "how rarely two mentions of this file are one, before any evidence");
    switch (a.profile->basis) {
        case Basis::Scored:
            compareIdentifiers(a, b, setting, evidence);
            compareBirths(a, b, setting, evidence);
            compareCircumstances(a, b, setting, evidence);
            break;
        case Basis::Identity:
            compareThing(a, b, setting, evidence);
            break;
        case Basis::Text:
            compareText(a, b, evidence);
            break;
        case Basis::Never:
            evidence.add(-40, "type", "never", "", "", "two statements of such a kind are never taken for one thing");
            break;
    }
}

}  // namespace

PairScore scorePair(const PreparedMention& a, const PreparedMention& b, const Setting& setting, NameScratch& scratch,
                    std::vector<Reason>* reasons) {
    if (isBefore(*b.input, *a.input)) {
        PairScore score = scorePair(b, a, setting, scratch, reasons);
        if (reasons != nullptr) {
            for (Reason& reason : *reasons) std::swap(reason.first, reason.second);
        }
        return score;
    }
    Evidence evidence(a, b, reasons);
    if (a.input->type != b.input->type) {
        evidence.add(-40, "type", "conflict", a.input->type, b.input->type, "different kinds of subject are never one",
                     true);
        return {evidence.bits, true, false, false};
    }
    compareFacts(a, b, setting, evidence);
    if (a.profile->basis == Basis::Scored) compareNamesOf(a, b, setting, scratch, evidence);
    bool declared = isDeclaredDistinct(*a.input, *b.input);
    if (declared && reasons != nullptr) {
        reasons->push_back({"list", "declared_distinct", 0, a.input->distinctWithin, b.input->distinctWithin,
                            "their list declares its subjects distinct", true});
    }
    return {evidence.bits, evidence.conflict, declared, evidence.shared};
}

bool isKept(const PreparedMention& a, const PreparedMention& b, const Setting& setting, NameScratch& scratch,
            PairScore& score) {
    if (a.input->type != b.input->type || isDeclaredDistinct(*a.input, *b.input)) return false;
    Evidence facts(a, b, nullptr);
    compareFacts(a, b, setting, facts);
    if (facts.conflict && !facts.shared) return false;
    double needed = facts.conflict ? setting.model.automatic : setting.model.review;
    if (facts.bits + mostNameBits < needed) return false;
    score = scorePair(a, b, setting, scratch, nullptr);
    return score.bits >= (score.conflict ? setting.model.automatic : setting.model.review) &&
           (!score.conflict || score.shared);
}

}  // namespace crosscase::core
