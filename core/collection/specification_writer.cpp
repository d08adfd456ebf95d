// core/collection/specification_writer.cpp: an import specification as JSON, in the shortest form that reads back the same.
#include <nlohmann/json.hpp>

#include "core/collection/import_specification.h"

namespace crosscase::core {

namespace {

using nlohmann::ordered_json;

enum class Bare { Column, Value, Never };

ordered_json members(const ValueSource& source) {
    ordered_json node = ordered_json::object();
    if (source.constant) node["value"] = *source.constant;
    if (source.columns.size() == 1) node["column"] = source.columns[0];
    if (source.columns.size() > 1) node["columns"] = source.columns;
    if (source.join) node["join"] = *source.join;
    if (!source.split.empty()) node["split"] = source.split;
    for (const auto& [cell, meaning] : source.map) node["map"][cell] = meaning;
    if (source.otherwise) node["else"] = *source.otherwise;
    if (!source.format.empty()) node["format"] = source.format;
    if (!source.zone.empty()) node["zone"] = source.zone;
    if (source.optional) node["optional"] = true;
    if (source.first) node["first"] = true;
    for (const ValueSource& extra : source.extra) node["extra"] = members(extra);
    return node;
}

ordered_json written(const ValueSource& source, Bare bare) {
    if (source.listed) return source.columns;
    ordered_json node = members(source);
    if (node.size() == 1 && bare == Bare::Column && node.contains("column")) return node["column"];
    if (node.size() == 1 && bare == Bare::Value && node.contains("value")) return node["value"];
    return node;
}

void put(ordered_json& node, const char* member, const std::optional<ValueSource>& source, Bare bare = Bare::Column) {
    if (source) node[member] = written(*source, bare);
}

void put(ordered_json& node, const char* member, const std::string& text) {
    if (!text.empty()) node[member] = text;
}

void put(ordered_json& node, const std::optional<GradingSource>& grading) {
    if (!grading) return;
    ordered_json inner = ordered_json::object();
    put(inner, "scheme", grading->scheme);
    if (grading->code) inner.update(members(*grading->code));
    put(inner, "source", grading->source);
    put(inner, "information", grading->information);
    node["grading"] = inner;
}

ordered_json written(const InvestigationSource& source) {
    ordered_json node = members(source.reference);
    put(node, "agency", source.agency, Bare::Value);
    put(node, "unit", source.unit, Bare::Value);
    put(node, "kind", source.kind, Bare::Value);
    put(node, "title", source.title, Bare::Value);
    put(node, "purpose", source.purpose, Bare::Value);
    put(node, "legal_basis", source.legalBasis, Bare::Value);
    put(node, "officer", source.officer, Bare::Value);
    put(node, "status", source.status, Bare::Value);
    put(node, "exposure", source.exposure, Bare::Value);
    return node;
}

ordered_json written(const RecordSource& source) {
    ordered_json node = ordered_json::object();
    put(node, "external_ref", source.externalRef);
    put(node, "originator_ref", source.originatorRef);
    put(node, "source_kind", source.sourceKind, Bare::Never);
    put(node, "source_ref", source.sourceRef);
    put(node, "text", source.text);
    put(node, "sanitised_from", source.sanitisedFrom);
    put(node, "stated", source.stated);
    put(node, "observed", source.observed);
    put(node, "received", source.received);
    put(node, "review_due", source.reviewDue);
    put(node, "delete_due", source.deleteDue);
    put(node, "withdraws", source.withdraws);
    put(node, "replaces", source.replaces);
    put(node, "reason", source.reason);
    if (source.distinct) node["distinct"] = true;
    return node;
}

ordered_json written(const std::vector<ValueSource>& values) {
    if (values.size() == 1) return written(values[0], Bare::Column);
    ordered_json node = ordered_json::array();
    // Inside a list every value is an object or a list, so that it is not taken for a list of columns.
    for (const ValueSource& value : values) node.push_back(written(value, Bare::Never));
    return node;
}

ordered_json written(const MentionSource& source) {
    ordered_json node = ordered_json::object();
    put(node, "as", source.as);
    node["type"] = written(source.type, Bare::Value);
    if (source.subject) node["subject"] = true;
    if (source.needed) node["needed"] = true;
    put(node, "role", source.role, Bare::Never);
    put(node, "minor", source.minor);
    for (const PropertySource& property : source.properties)
        node["properties"][property.kind] = written(property.values);
    put(node, source.grading);
    put(node, "handling", source.handling);
    return node;
}

ordered_json written(const ClaimSource& source) {
    ordered_json node = ordered_json::object();
    node["type"] = written(source.type, Bare::Value);
    put(node, "from", source.from);
    put(node, "to", source.to);
    put(node, "when", source.when);
    put(node, "until", source.until);
    put(node, "basis", source.basis, Bare::Never);
    put(node, "amount", source.amount);
    put(node, "unit", source.unit);
    put(node, "place", source.place);
    put(node, "denied", source.denied);
    put(node, source.grading);
    put(node, "handling", source.handling);
    return node;
}

}  // namespace

std::string toJson(const ImportSpecification& specification) {
    ordered_json node;
    node["format"] = "delimited";
    put(node, "name", specification.name);
    put(node, "encoding", specification.encoding);
    if (specification.delimiter != '\0') node["delimiter"] = std::string(1, specification.delimiter);
    if (specification.quote != '"') {
        node["quote"] = specification.quote == '\0' ? std::string{} : std::string(1, specification.quote);
    }
    node["header"] = specification.header;
    if (specification.decimal != '\0') node["decimal"] = std::string(1, specification.decimal);
    put(node, "agency", specification.agency, Bare::Value);
    put(node, "originator", specification.originator, Bare::Value);
    for (const InvestigationSource& one : specification.investigations) node["investigation"].push_back(written(one));
    put(node, specification.grading);
    put(node, "handling", specification.handling);
    const ordered_json record = written(specification.record);
    if (!record.empty()) node["record"] = record;
    for (const MentionSource& mention : specification.mentions) node["mentions"].push_back(written(mention));
    for (const ClaimSource& claim : specification.claims) node["claims"].push_back(written(claim));
    return node.dump(2) + "\n";
}

}  // namespace crosscase::core
