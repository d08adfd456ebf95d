// core/dissemination/summary_json.cpp: the summary for machines, and the choice of a format by name.
#include <nlohmann/json.hpp>

#include "core/dissemination/summary.h"

namespace crosscase::core {

namespace {

using Json = nlohmann::ordered_json;

Json json(const SummaryValue& value) {
    Json out{{"label", value.label}, {"value", value.value}};
    if (!value.extra.empty()) out["extra"] = value.extra;
    if (!value.basis.empty()) out["basis"] = value.basis;
    return out;
}

Json json(const SummarySubject& subject) {
    Json values = Json::array(), pointers = Json::array();
    for (const SummaryValue& value : subject.values) values.push_back(json(value));
    for (const SummaryPointer& pointer : subject.pointers) {
        pointers.push_back({{"subject", pointer.subject}, {"text", pointer.text}});
    }
    return {{"number", subject.number},   {"type", subject.type},        {"label", subject.label},
            {"held_by", subject.heldBy},  {"values", std::move(values)}, {"possible_matches", std::move(pointers)},
            {"statements", subject.basis}};
}

Json json(const SummaryRelation& relation) {
    return {{"from", relation.from},         {"to", relation.to},
            {"relation", relation.label},    {"details", relation.details},
            {"strength", relation.strength}, {"basis", relation.basis}};
}

Json json(const SummaryStatement& statement) {
    Json out{
        {"reference", statement.reference}, {"originator", statement.agency},          {"observed", statement.observed},
        {"grade", statement.grade},         {"grade_meaning", statement.gradeMeaning}, {"handling", statement.handling},
        {"text", statement.text},           {"conditions", statement.caveats}};
    if (!statement.ownReference.empty()) out["own_reference"] = statement.ownReference;
    return out;
}

Json json(const SummaryContact& contact) {
    return {{"agency", contact.agency}, {"investigation", contact.investigation},
            {"name", contact.name},     {"phone", contact.phone},
            {"email", contact.email},   {"verified", contact.verified},
            {"stale", contact.stale}};
}

template <typename T>
Json list(const std::vector<T>& items) {
    Json out = Json::array();
    for (const T& item : items) out.push_back(json(item));
    return out;
}

}  // namespace

std::string summaryJson(const Summary& summary) {
    Json out{{"crosscase_summary", 1},
             {"title", summary.title},
             {"kind", summary.question ? "question" : "summary"},
             {"working_copy", summary.workingCopy},
             {"sender", summary.sender},
             {"recipient", summary.recipient},
             {"purpose", summary.purpose},
             {"made", summary.made},
             {"prepared_by", summary.preparedBy},
             {"remarks", summary.remarks},
             {"conditions", summary.conditions},
             {"subjects", list(summary.subjects)},
             {"relations", list(summary.relations)},
             {"statements", list(summary.statements)},
             {"contacts", list(summary.contacts)},
             {"log_head", summary.logHead}};
    // Broken UTF-8 becomes U+FFFD rather than an exception.
    return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<std::string> renderSummary(const Summary& summary, std::string_view format) {
    if (format == "html") return summaryHtml(summary);
    if (format == "json") return summaryJson(summary);
    if (format == "text") return summaryText(summary);
    return Error{Error::Code::BadInput,
                 "There is no format \"" + std::string(format) + "\" for a summary: say html, json or text",
                 {}};
}

}  // namespace crosscase::core
