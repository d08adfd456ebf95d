// core/dissemination/summary.h: a summary for one recipient, as values; made only of what went through the gate.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/dissemination/gate.h"
#include "core/records/derived.h"

namespace crosscase::core {

/// One value of a subject with what it rests on.
struct SummaryValue {
    std::string label;               ///< "Birth date"
    std::string value;               ///< as stated
    std::string extra;               ///< what qualifies it
    std::vector<std::string> basis;  ///< "S1 (B2)"
};

/// "May be the same as", never merged.
struct SummaryPointer {
    int subject = 0;  ///< number of the other subject in this summary
    std::string text;
};

struct SummarySubject {
    int number = 0;  ///< from 1
    std::string label, type;
    std::vector<SummaryValue> values;
    std::vector<std::string> heldBy;  ///< "Korvana Customs: ANCHOR-19"
    std::vector<SummaryPointer> pointers;
    std::vector<std::string> basis;  ///< "S1"
};

struct SummaryRelation {
    int from = 0, to = 0;  ///< subjects
    std::string fromLabel, toLabel, label, details;
    std::string strength;  ///< "confirmed", "unconfirmed", "tentative", "disputed"
    std::vector<std::string> basis;
};

struct SummaryStatement {
    std::string reference;     ///< "S1"
    std::string agency;        ///< originator
    std::string ownReference;  ///< only to the one whose reference it is
    std::string observed, grade, gradeMeaning, handling;
    std::string text;
    std::vector<std::string> caveats;
};

struct SummaryContact {
    std::string agency, investigation, name, phone, email;
    std::string verified;  ///< "2026-11-04" or "never"
    bool stale = false;    ///< not verified in the last 6 months
};

struct Summary {
    std::string title, sender, recipient, purpose, made, preparedBy;
    bool workingCopy = false;  ///< not through the gate: every page says so
    bool question = false;     ///< a bare question to a private partner
    std::vector<SummarySubject> subjects;
    std::vector<SummaryRelation> relations;
    std::vector<SummaryStatement> statements;
    std::vector<SummaryContact> contacts;
    std::vector<std::string> conditions;
    std::vector<std::string> remarks;  ///< "This summary may be partial ..." is always the first
    std::string logHead;               ///< short hex
};

/// What the caller made anew of `ShareView::going`, by its new ids.
struct Recollated {
    std::vector<Entity> entities;
    std::vector<Match> matches;
    std::vector<Link> links;  ///< may be empty: relations then stand as their statements give them
};

/// @param preparedBy  name of the person acting, may be empty
/// @param logHead     hex of the log's head; shortened for print
Summary makeSummary(const ShareView& view, const Recollated& recollated, const std::string& preparedBy,
                    const std::string& logHead);

std::string summaryHtml(const Summary& summary);  ///< one A4 document, nothing loaded from elsewhere, no scripts
std::string summaryJson(const Summary& summary);
std::string summaryText(const Summary& summary);

/// @param format  "html", "json" or "text". @error BadInput names the formats it knows
Result<std::string> renderSummary(const Summary& summary, std::string_view format);

}  // namespace crosscase::core
