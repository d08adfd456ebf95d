// ui/collection/table_mapping.cpp: what the columns of a plain table mean.
#include "ui/collection/table_mapping.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/text.h"
#include "core/records/catalogue.h"
#include "core/records/grading.h"

namespace crosscase::ui {
namespace {

const std::string recordPrefix = "record:";

/// "Birth date", "birth-date" and "BIRTH_DATE" are one word.
std::string plainWord(std::string_view text) {
    std::string word = core::foldForSearch(text);
    std::replace(word.begin(), word.end(), ' ', '_');
    return word;
}

const std::vector<std::pair<std::string, ColumnMeaning>>& usualNames() {
    static const std::vector<std::pair<std::string, ColumnMeaning>> names = {{"ref", "record:external_ref"},
                                                                             {"reference", "record:external_ref"},
                                                                             {"id", "record:external_ref"},
                                                                             {"report", "record:external_ref"},
                                                                             {"text", "record:text"},
                                                                             {"remarks", "record:text"},
                                                                             {"comment", "record:text"},
                                                                             {"summary", "record:text"},
                                                                             {"date", "record:observed"},
                                                                             {"observed", "record:observed"},
                                                                             {"reported", "record:stated"},
                                                                             {"source", "record:source_ref"},
                                                                             {"agency", "record:agency"},
                                                                             {"operation", "record:investigation"},
                                                                             {"investigation", "record:investigation"},
                                                                             {"case", "record:investigation"},
                                                                             {"grade", "record:grade"},
                                                                             {"grading", "record:grade"},
                                                                             {"handling", "record:handling"},
                                                                             {"full_name", "0:name"},
                                                                             {"first_name", "0:given_name"},
                                                                             {"last_name", "0:family_name"},
                                                                             {"surname", "0:family_name"},
                                                                             {"dob", "0:birth_date"},
                                                                             {"date_of_birth", "0:birth_date"},
                                                                             {"passport", "0:document"},
                                                                             {"telephone", "0:phone"},
                                                                             {"tel", "0:phone"},
                                                                             {"mail", "0:email"},
                                                                             {"town", "0:city"}};
    return names;
}

ColumnMeaning guessMeaning(const std::string& column, const core::SubjectType* type) {
    const std::string word = plainWord(column);
    for (const auto& [name, meaning] : usualNames())
        if (word == name) return meaning;
    if (!type) return {};
    for (const std::string& property : type->properties) {
        const core::PropertyType* known = core::Catalogue::shipped().property(property);
        if (word == property || (known && word == plainWord(known->label))) return "0:" + property;
    }
    return {};
}

/// The columns that feed one meaning: a name alone, or a list of names.
nlohmann::json columnsOf(const TableMapping& mapping, const ColumnMeaning& meaning) {
    nlohmann::json columns = nlohmann::json::array();
    for (std::size_t i = 0; i < mapping.columns.size(); ++i)
        if (mapping.meanings[i] == meaning) columns.push_back(mapping.columns[i]);
    if (columns.empty()) return nullptr;
    return columns.size() == 1 ? columns.front() : columns;
}

/// The first column that feeds a meaning which takes one value only.
nlohmann::json firstColumn(const TableMapping& mapping, const ColumnMeaning& meaning) {
    nlohmann::json columns = columnsOf(mapping, meaning);
    return columns.is_array() ? columns.front() : columns;
}

std::string subjectName(std::size_t position) {
    return "subject" + std::to_string(position + 1);
}

nlohmann::json recordPart(const TableMapping& mapping) {
    nlohmann::json record = nlohmann::json::object();
    for (const char* field : {"external_ref", "observed", "stated", "source_ref"}) {
        const nlohmann::json column = firstColumn(mapping, recordPrefix + field);
        if (!column.is_null()) record[field] = column;
    }
    const nlohmann::json text = columnsOf(mapping, "record:text");
    if (!text.is_null()) record["text"] = text;
    return record;
}

nlohmann::json mentionsPart(const TableMapping& mapping) {
    nlohmann::json mentions = nlohmann::json::array();
    for (std::size_t subject = 0; subject < mapping.subjects.size(); ++subject) {
        const std::string prefix = std::to_string(subject) + ":";
        nlohmann::json properties = nlohmann::json::object();
        for (const ColumnMeaning& meaning : mapping.meanings)
            if (meaning.starts_with(prefix)) properties[meaning.substr(prefix.size())] = columnsOf(mapping, meaning);
        if (properties.empty()) continue;
        nlohmann::json mention = {{"as", subjectName(subject)}, {"type", mapping.subjects[subject]}};
        if (mentions.empty()) mention["subject"] = true;
        mention["properties"] = std::move(properties);
        mentions.push_back(std::move(mention));
    }
    return mentions;
}

bool hasMention(const nlohmann::json& mentions, const std::string& name) {
    return std::any_of(mentions.begin(), mentions.end(), [&](const auto& mention) { return mention["as"] == name; });
}

nlohmann::json claimsPart(const TableMapping& mapping, const nlohmann::json& mentions) {
    nlohmann::json claims = nlohmann::json::array();
    for (const MappedRelation& relation : mapping.relations) {
        const std::string from = subjectName(std::size_t(relation.from)), to = subjectName(std::size_t(relation.to));
        if (from == to || !hasMention(mentions, from) || !hasMention(mentions, to)) continue;
        nlohmann::json claim = {{"type", relation.type}, {"from", from}, {"to", to}};
        const nlohmann::json when = firstColumn(mapping, "record:observed");
        if (!when.is_null()) claim["when"] = when;
        claims.push_back(std::move(claim));
    }
    return claims;
}

}  // namespace

const std::vector<std::string>& recordMeanings() {
    static const std::vector<std::string> meanings = {"record:external_ref",  "record:text",       "record:observed",
                                                      "record:stated",        "record:source_ref", "record:agency",
                                                      "record:investigation", "record:grade",      "record:handling"};
    return meanings;
}

TableMapping guessMapping(const core::ImportProposal& proposal) {
    TableMapping mapping;
    mapping.encoding = proposal.encoding;
    mapping.delimiter = proposal.delimiter;
    mapping.columns = proposal.header;
    mapping.subjects = {"person"};
    mapping.gradingScheme = core::defaultScheme();
    const core::SubjectType* type = core::Catalogue::shipped().subject(mapping.subjects.front());
    for (const std::string& column : mapping.columns) mapping.meanings.push_back(guessMeaning(column, type));
    return mapping;
}

std::string specificationOf(const TableMapping& mapping) {
    nlohmann::json specification = {{"format", "delimited"}, {"header", 1}};
    if (!mapping.name.empty()) specification["name"] = mapping.name;
    if (!mapping.encoding.empty()) specification["encoding"] = mapping.encoding;
    if (!mapping.delimiter.empty()) specification["delimiter"] = mapping.delimiter;
    for (const char* field : {"agency", "investigation", "handling"}) {
        const nlohmann::json column = firstColumn(mapping, recordPrefix + field);
        if (!column.is_null()) specification[field] = {{"column", column}};
    }
    const nlohmann::json grade = firstColumn(mapping, "record:grade");
    if (!grade.is_null()) specification["grading"] = {{"scheme", mapping.gradingScheme}, {"column", grade}};
    if (nlohmann::json record = recordPart(mapping); !record.empty()) specification["record"] = std::move(record);
    nlohmann::json mentions = mentionsPart(mapping);
    if (nlohmann::json claims = claimsPart(mapping, mentions); !claims.empty())
        specification["claims"] = std::move(claims);
    specification["mentions"] = std::move(mentions);
    return specification.dump(2) + "\n";
}

bool isUsable(const TableMapping& mapping) {
    return std::any_of(mapping.meanings.begin(), mapping.meanings.end(), [](const ColumnMeaning& meaning) {
        return meaning == "record:text" || (!meaning.empty() && !meaning.starts_with(recordPrefix));
    });
}

}  // namespace crosscase::ui
