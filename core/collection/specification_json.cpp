// core/collection/specification_json.cpp: an import specification from JSON, with an error for whatever is not understood.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <initializer_list>
#include <nlohmann/json.hpp>

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/collection/import_specification.h"
#include "core/collection/row_builder.h"
#include "core/records/catalogue.h"

namespace crosscase::core {

namespace {

using nlohmann::json;

/// What a bare text means where a value stands.
enum class Bare { Column, Value, ValueIfKnownWord };

std::string shortened(const std::string& text) {
    return text.size() <= 40 ? text : text.substr(0, 37) + "...";
}

/// Reads members and remembers the first thing that it did not understand.
class SpecificationReader {
public:
    explicit SpecificationReader(std::string name) : name_(std::move(name)) {}

    ImportSpecification read(const json& root);
    const std::optional<Error>& error() const { return error_; }

private:
    void fail(const std::string& message) {
        if (!error_) error_ = Error{Error::Code::BadInput, message, name_};
    }
    bool isObject(const json& node, const std::string& where);
    void onlyMembers(const json& node, const std::string& where, std::initializer_list<const char*> known);
    std::string text(const json& node, const std::string& where);
    std::string textMember(const json& node, const char* member, const std::string& where);
    bool truthMember(const json& node, const char* member, const std::string& where);
    char characterMember(const json& node, const char* member, char fallback);

    ValueSource value(const json& node, const std::string& where, Bare bare);
    void readValueMembers(const json& node, const std::string& where, ValueSource& source);
    void readMap(const json& node, const std::string& where, ValueSource& source);
    std::optional<ValueSource> optionalValue(const json& node, const char* member, const std::string& where,
                                             Bare bare = Bare::Column);
    std::vector<ValueSource> propertyValues(const json& node, const std::string& where);
    std::optional<GradingSource> grading(const json& node, const std::string& where);
    InvestigationSource investigation(const json& node);
    RecordSource record(const json& node);
    MentionSource mention(const json& node, std::size_t index);
    ClaimSource claim(const json& node, std::size_t index);
    void checkMentions(const ImportSpecification& specification);
    void checkClaims(const ImportSpecification& specification);

    std::string name_;
    std::optional<Error> error_;
};

bool SpecificationReader::isObject(const json& node, const std::string& where) {
    if (!node.is_object()) fail(fmt::format("{} must be an object in braces", where));
    return node.is_object();
}

void SpecificationReader::onlyMembers(const json& node, const std::string& where,
                                      std::initializer_list<const char*> known) {
    for (const auto& [member, unused] : node.items()) {
        if (std::find(known.begin(), known.end(), member) != known.end()) continue;
        fail(fmt::format("{} has a member \"{}\" that is not known here; known are {}", where, shortened(member),
                         fmt::join(known, ", ")));
    }
}

/// A text, or a number or truth value as its text, because {"column": 3} and {"value": true} are natural to write.
std::string SpecificationReader::text(const json& node, const std::string& where) {
    if (node.is_string()) return node.get<std::string>();
    if (node.is_number_integer() || node.is_boolean()) return node.dump();
    fail(fmt::format("{} must be a text", where));
    return {};
}

std::string SpecificationReader::textMember(const json& node, const char* member, const std::string& where) {
    const auto found = node.find(member);
    return found == node.end() ? std::string{} : text(*found, fmt::format("{}.{}", where, member));
}

bool SpecificationReader::truthMember(const json& node, const char* member, const std::string& where) {
    const auto found = node.find(member);
    if (found == node.end()) return false;
    if (!found->is_boolean()) fail(fmt::format("{}.{} must be true or false", where, member));
    return found->is_boolean() && found->get<bool>();
}

char SpecificationReader::characterMember(const json& node, const char* member, char fallback) {
    const auto found = node.find(member);
    if (found == node.end()) return fallback;
    const std::string stated = text(*found, member);
    if (stated == "tab" || stated == "\\t") return '\t';
    if (stated.size() > 1 || (!stated.empty() && static_cast<unsigned char>(stated[0]) >= 0x80)) {
        fail(fmt::format("{} must be one plain character, or empty", member));
    }
    return stated.empty() ? '\0' : stated[0];
}

bool isKnownWord(const std::string& word) {
    return roleFrom(word).has_value() || sourceKindFrom(word).has_value() || claimBasisFrom(word).has_value();
}

ValueSource SpecificationReader::value(const json& node, const std::string& where, Bare bare) {
    ValueSource source;
    if (node.is_array()) {
        source.listed = true;
        for (const json& column : node) source.columns.push_back(text(column, where));
        if (source.columns.empty()) fail(fmt::format("{} is an empty list", where));
        return source;
    }
    if (node.is_object()) {
        readValueMembers(node, where, source);
        return source;
    }
    const std::string stated = text(node, where);
    const bool isValue =
        bare == Bare::Value || node.is_boolean() || (bare == Bare::ValueIfKnownWord && isKnownWord(stated));
    if (isValue) {
        source.constant = stated;
    } else {
        source.columns = {stated};
    }
    return source;
}

void SpecificationReader::readValueMembers(const json& node, const std::string& where, ValueSource& source) {
    if (node.contains("value")) source.constant = textMember(node, "value", where);
    if (node.contains("column")) source.columns = {textMember(node, "column", where)};
    if (const auto columns = node.find("columns"); columns != node.end() && columns->is_array()) {
        for (const json& column : *columns) source.columns.push_back(text(column, where + ".columns"));
    } else if (columns != node.end()) {
        fail(fmt::format("{}.columns must be a list of column names", where));
    }
    const int ways = int(node.contains("value")) + int(node.contains("column")) + int(node.contains("columns"));
    if (ways != 1 || (source.columns.empty() && !source.constant)) {
        fail(fmt::format("{} needs one of value, column and columns", where));
    }
    source.split = textMember(node, "split", where);
    source.format = textMember(node, "format", where);
    source.zone = textMember(node, "zone", where);
    if (node.contains("join")) source.join = textMember(node, "join", where);
    if (node.contains("else")) source.otherwise = textMember(node, "else", where);
    if (!source.zone.empty() && !parseZone(source.zone)) fail(fmt::format("{}.zone must look like \"+04:00\"", where));
    source.optional = truthMember(node, "optional", where);
    source.first = truthMember(node, "first", where);
    readMap(node, where, source);
    if (const auto extra = node.find("extra"); extra != node.end()) {
        source.extra.push_back(value(*extra, where + ".extra", Bare::Column));
    }
}

void SpecificationReader::readMap(const json& node, const std::string& where, ValueSource& source) {
    const auto map = node.find("map");
    if (map == node.end() || !isObject(*map, where + ".map")) return;
    for (const auto& [cell, meaning] : map->items()) source.map.emplace_back(cell, text(meaning, where + ".map"));
}

constexpr std::initializer_list<const char*> valueMembers = {
    "value", "column", "columns", "join", "split", "map", "else", "format", "zone", "extra", "optional", "first"};

std::optional<ValueSource> SpecificationReader::optionalValue(const json& node, const char* member,
                                                              const std::string& where, Bare bare) {
    const auto found = node.find(member);
    if (found == node.end() || found->is_null()) return {};
    const std::string place = where.empty() ? member : fmt::format("{}.{}", where, member);
    if (found->is_object()) onlyMembers(*found, place, valueMembers);
    return value(*found, place, bare);
}

std::vector<ValueSource> SpecificationReader::propertyValues(const json& node, const std::string& where) {
    const bool several = node.is_array() && std::any_of(node.begin(), node.end(), [](const json& part) {
                             return part.is_object() || part.is_array();
                         });
    std::vector<ValueSource> sources;
    if (!several) {
        if (node.is_object()) onlyMembers(node, where, valueMembers);
        sources.push_back(value(node, where, Bare::Column));
        return sources;
    }
    for (const json& part : node) {
        if (part.is_object()) onlyMembers(part, where, valueMembers);
        sources.push_back(value(part, where, Bare::Column));
    }
    return sources;
}

std::optional<GradingSource> SpecificationReader::grading(const json& node, const std::string& where) {
    const auto found = node.find("grading");
    if (found == node.end()) return {};
    const std::string place = where.empty() ? "grading" : where + ".grading";
    GradingSource source;
    if (!isObject(*found, place)) return source;
    onlyMembers(*found, place, {"scheme", "column", "value", "map", "else", "optional", "source", "information"});
    source.scheme = textMember(*found, "scheme", place);
    if (!source.scheme.empty() && !gradingScheme(source.scheme)) {
        std::vector<std::string> known;
        for (const GradingScheme& scheme : gradingSchemes()) known.push_back(scheme.id);
        fail(fmt::format("{}.scheme \"{}\" is not known; known are {}", place, shortened(source.scheme),
                         fmt::join(known, ", ")));
    }
    if (found->contains("column") || found->contains("value")) {
        source.code.emplace();
        readValueMembers(*found, place, *source.code);
    }
    source.source = optionalValue(*found, "source", place);
    source.information = optionalValue(*found, "information", place);
    if (source.code.has_value() == source.source.has_value()) {
        fail(fmt::format("{} needs column or value, or else source and information", place));
    }
    return source;
}

InvestigationSource SpecificationReader::investigation(const json& node) {
    InvestigationSource source;
    if (!node.is_object()) {
        source.reference = value(node, "investigation", Bare::Value);
        return source;
    }
    const std::string where = "investigation";
    onlyMembers(node, where,
                {"value", "column", "columns", "join", "split", "map", "else", "optional", "agency", "unit", "kind",
                 "title", "purpose", "legal_basis", "officer", "status", "exposure"});
    readValueMembers(node, where, source.reference);
    source.agency = optionalValue(node, "agency", where, Bare::Value);
    source.unit = optionalValue(node, "unit", where, Bare::Value);
    source.kind = optionalValue(node, "kind", where, Bare::Value);
    source.title = optionalValue(node, "title", where, Bare::Value);
    source.purpose = optionalValue(node, "purpose", where, Bare::Value);
    source.legalBasis = optionalValue(node, "legal_basis", where, Bare::Value);
    source.officer = optionalValue(node, "officer", where, Bare::Value);
    source.status = optionalValue(node, "status", where, Bare::Value);
    source.exposure = optionalValue(node, "exposure", where, Bare::Value);
    if (source.kind && source.kind->constant && !investigationKindFrom(*source.kind->constant)) {
        fail("investigation.kind must be case, operation or watchlist");
    }
    if (source.exposure && source.exposure->constant && !exposureFrom(*source.exposure->constant)) {
        fail("investigation.exposure must be open_pointer or ask_first");
    }
    return source;
}

RecordSource SpecificationReader::record(const json& node) {
    RecordSource source;
    const std::string where = "record";
    if (!isObject(node, where)) return source;
    onlyMembers(node, where,
                {"external_ref", "originator_ref", "source_kind", "source_ref", "text", "sanitised_from", "stated",
                 "observed", "received", "review_due", "delete_due", "withdraws", "replaces", "reason", "distinct"});
    source.externalRef = optionalValue(node, "external_ref", where);
    source.originatorRef = optionalValue(node, "originator_ref", where);
    source.sourceKind = optionalValue(node, "source_kind", where, Bare::ValueIfKnownWord);
    source.sourceRef = optionalValue(node, "source_ref", where);
    source.text = optionalValue(node, "text", where);
    source.sanitisedFrom = optionalValue(node, "sanitised_from", where);
    source.stated = optionalValue(node, "stated", where);
    source.observed = optionalValue(node, "observed", where);
    source.received = optionalValue(node, "received", where);
    source.reviewDue = optionalValue(node, "review_due", where);
    source.deleteDue = optionalValue(node, "delete_due", where);
    source.withdraws = optionalValue(node, "withdraws", where);
    source.replaces = optionalValue(node, "replaces", where);
    source.reason = optionalValue(node, "reason", where);
    source.distinct = truthMember(node, "distinct", where);
    return source;
}

MentionSource SpecificationReader::mention(const json& node, std::size_t index) {
    MentionSource source;
    const std::string where = fmt::format("mentions[{}]", index);
    if (!isObject(node, where)) return source;
    onlyMembers(node, where, {"as", "type", "subject", "needed", "role", "minor", "properties", "grading", "handling"});
    source.as = textMember(node, "as", where);
    if (!node.contains("type")) fail(fmt::format("{} needs a type, e.g. \"person\"", where));
    source.type = optionalValue(node, "type", where, Bare::Value).value_or(ValueSource{});
    source.subject = truthMember(node, "subject", where);
    source.needed = truthMember(node, "needed", where);
    source.role = optionalValue(node, "role", where, Bare::ValueIfKnownWord);
    source.minor = optionalValue(node, "minor", where);
    source.grading = grading(node, where);
    source.handling = optionalValue(node, "handling", where);
    const auto properties = node.find("properties");
    if (properties == node.end() || !properties->is_object() || properties->empty()) {
        fail(fmt::format("{} needs properties, e.g. {{\"name\": \"column\"}}", where));
        return source;
    }
    for (const auto& [kind, values] : properties->items()) {
        source.properties.push_back({kind, propertyValues(values, fmt::format("{}.properties.{}", where, kind))});
    }
    return source;
}

ClaimSource SpecificationReader::claim(const json& node, std::size_t index) {
    ClaimSource source;
    const std::string where = fmt::format("claims[{}]", index);
    if (!isObject(node, where)) return source;
    onlyMembers(
        node, where,
        {"type", "from", "to", "when", "until", "basis", "amount", "unit", "place", "denied", "grading", "handling"});
    if (!node.contains("type")) fail(fmt::format("{} needs a type, e.g. \"owns\"", where));
    source.type = optionalValue(node, "type", where, Bare::Value).value_or(ValueSource{});
    source.from = textMember(node, "from", where);
    source.to = textMember(node, "to", where);
    source.when = optionalValue(node, "when", where);
    source.until = optionalValue(node, "until", where);
    source.basis = optionalValue(node, "basis", where, Bare::ValueIfKnownWord);
    source.amount = optionalValue(node, "amount", where);
    source.unit = optionalValue(node, "unit", where);
    source.place = optionalValue(node, "place", where);
    source.denied = optionalValue(node, "denied", where);
    source.grading = grading(node, where);
    source.handling = optionalValue(node, "handling", where);
    return source;
}

void SpecificationReader::checkMentions(const ImportSpecification& specification) {
    for (const MentionSource& mention : specification.mentions) {
        if (!mention.type.constant || Catalogue::shipped().subject(*mention.type.constant)) continue;
        std::vector<std::string> known;
        for (const SubjectType& type : Catalogue::shipped().subjects()) known.push_back(type.id);
        fail(fmt::format("mention type \"{}\" is not known; known are {}", shortened(*mention.type.constant),
                         fmt::join(known, ", ")));
    }
    const auto subjects = std::count_if(specification.mentions.begin(), specification.mentions.end(),
                                        [](const MentionSource& mention) { return mention.subject; });
    if (subjects > 1) fail("only one mention can be the subject: what a record is about");
    if (specification.mentions.empty() && !specification.record.text && !specification.record.withdraws) {
        fail("there are no mentions and no record.text, so no row could be stored");
    }
}

void SpecificationReader::checkClaims(const ImportSpecification& specification) {
    for (std::size_t i = 0; i < specification.claims.size(); ++i) {
        for (const std::string& end : {specification.claims[i].from, specification.claims[i].to}) {
            const bool known = std::any_of(specification.mentions.begin(), specification.mentions.end(),
                                           [&](const MentionSource& mention) { return mention.as == end; });
            if (!known || end.empty())
                fail(fmt::format("claims[{}] speaks of \"{}\", but no mention has that \"as\"", i, shortened(end)));
        }
    }
}

ImportSpecification SpecificationReader::read(const json& root) {
    ImportSpecification specification;
    if (!isObject(root, "the specification")) return specification;
    onlyMembers(root, "the specification",
                {"format", "name", "encoding", "delimiter", "quote", "header", "decimal", "agency", "originator",
                 "investigation", "grading", "handling", "record", "mentions", "claims"});
    const std::string format = textMember(root, "format", "");
    if (format != "delimited") fail("format must be \"delimited\"");
    specification.name = textMember(root, "name", "");
    specification.encoding = textMember(root, "encoding", "");
    specification.delimiter = characterMember(root, "delimiter", '\0');
    specification.quote = characterMember(root, "quote", '"');
    specification.decimal = characterMember(root, "decimal", '\0');
    if (const auto header = root.find("header"); header != root.end()) {
        if (!header->is_number_integer() || *header < 0 || *header > 1000) {
            fail("header must be the line of the column names, 0 for none");
        } else {
            specification.header = header->get<int>();
        }
    }
    specification.agency = optionalValue(root, "agency", "", Bare::Value);
    specification.originator = optionalValue(root, "originator", "", Bare::Value);
    if (const auto found = root.find("investigation"); found != root.end()) {
        const json several = found->is_array() ? *found : json::array({*found});
        for (const json& one : several) specification.investigations.push_back(investigation(one));
    }
    specification.grading = grading(root, "");
    specification.handling = optionalValue(root, "handling", "");
    if (root.contains("record")) specification.record = record(root["record"]);
    for (const char* member : {"mentions", "claims"}) {
        if (root.contains(member) && !root[member].is_array()) fail(fmt::format("{} must be a list", member));
    }
    if (root.contains("mentions") && root["mentions"].is_array()) {
        for (const json& one : root["mentions"])
            specification.mentions.push_back(mention(one, specification.mentions.size()));
    }
    if (root.contains("claims") && root["claims"].is_array()) {
        for (const json& one : root["claims"]) specification.claims.push_back(claim(one, specification.claims.size()));
    }
    checkMentions(specification);
    checkClaims(specification);
    return specification;
}

}  // namespace

Result<ImportSpecification> parseSpecification(std::string_view text, const std::string& name) {
    const auto parsed = parseJson(text, name);
    if (!parsed) return parsed.error();
    SpecificationReader reader(name);
    ImportSpecification specification = reader.read(*parsed);
    if (reader.error()) return *reader.error();
    if (const auto constants = constantsOf(specification); !constants) {
        return Error{Error::Code::BadInput, constants.error().message, name};
    }
    return specification;
}

}  // namespace crosscase::core
