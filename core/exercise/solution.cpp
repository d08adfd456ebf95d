// core/exercise/solution.cpp: reading a solution file.
#include "core/exercise/solution.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "core/base/json.h"
#include "core/base/text.h"

namespace crosscase::core {

namespace {

using Json = nlohmann::json;

/// A fault of the file; caught by parseSolution alone, so that the readers below can stay plain.
struct Fault {
    std::string message;
};

const Json& member(const Json& object, const char* key, const std::string& where) {
    if (!object.is_object() || !object.contains(key)) throw Fault{fmt::format("{} has no \"{}\"", where, key)};
    return object.at(key);
}

std::string textOf(const Json& object, const char* key, const std::string& where) {
    const Json& value = member(object, key, where);
    if (!value.is_string() || value.get_ref<const std::string&>().empty())
        throw Fault{fmt::format("\"{}\" of {} must be a text", key, where)};
    return value.get<std::string>();
}

std::string optionalText(const Json& object, const char* key, const std::string& where) {
    return object.contains(key) ? textOf(object, key, where) : std::string();
}

const Json& listOf(const Json& object, const char* key, const std::string& where) {
    const Json& value = member(object, key, where);
    if (!value.is_array()) throw Fault{fmt::format("\"{}\" of {} must be a list", key, where)};
    return value;
}

bool flagOf(const Json& object, const char* key, const std::string& where) {
    if (!object.contains(key)) return false;
    if (!object.at(key).is_boolean()) throw Fault{fmt::format("\"{}\" of {} must be true or false", key, where)};
    return object.at(key).get<bool>();
}

SolutionLevel levelOf(const Json& object, const std::string& where) {
    const std::string level = textOf(object, "level", where);
    for (const SolutionLevel known : {SolutionLevel::Main, SolutionLevel::Collation, SolutionLevel::Desk})
        if (level == word(known)) return known;
    throw Fault{fmt::format("{} has the unknown level \"{}\"; use main, collation or desk", where, level)};
}

MentionSelector selectorOf(const Json& object, const std::string& where) {
    return {textOf(object, "agency", where), textOf(object, "ref", where), textOf(object, "type", where),
            collapsed(textOf(object, "value", where))};
}

std::vector<MentionSelector> selectorsOf(const Json& object, const std::string& where) {
    std::vector<MentionSelector> selectors;
    for (const Json& item : listOf(object, "mentions", where)) selectors.push_back(selectorOf(item, where));
    return selectors;
}

SolutionIdentity identityOf(const Json& object, const std::string& where) {
    SolutionIdentity identity{where, textOf(object, "title", where), levelOf(object, where),
                              selectorsOf(object, where)};
    if (identity.mentions.size() < 2) throw Fault{where + " needs at least two mentions"};
    return identity;
}

SolutionTrap trapOf(const Json& object, const std::string& where) {
    return {where, textOf(object, "title", where), optionalText(object, "why", where),
            selectorOf(member(object, "first", where), where), selectorOf(member(object, "second", where), where)};
}

SolutionOverlap overlapOf(const Json& object, const std::string& where) {
    SolutionOverlap overlap{where, textOf(object, "title", where),     levelOf(object, where),
                            {},    flagOf(object, "protected", where), {}};
    for (const Json& agency : listOf(object, "agencies", where)) {
        if (!agency.is_string()) throw Fault{fmt::format("\"agencies\" of {} must hold codes", where)};
        overlap.agencies.push_back(agency.get<std::string>());
    }
    std::sort(overlap.agencies.begin(), overlap.agencies.end());
    if (overlap.level == SolutionLevel::Desk) return overlap;
    overlap.mentions = selectorsOf(object, where);
    for (const std::string& agency : overlap.agencies) {
        const bool named = std::any_of(overlap.mentions.begin(), overlap.mentions.end(),
                                       [&](const MentionSelector& mention) { return mention.agency == agency; });
        if (!named) throw Fault{fmt::format("{} has no mention of {}", where, agency)};
    }
    if (overlap.agencies.size() < 2) throw Fault{where + " needs at least two agencies"};
    return overlap;
}

SolutionHub hubOf(const Json& object, const std::string& where) {
    return {where, textOf(object, "title", where), selectorsOf(object, where)};
}

/// Every item of a list, each with its own id; a list that is missing is empty.
template <typename Item>
std::vector<Item> itemsOf(const Json& document, const char* key, Item (*read)(const Json&, const std::string&)) {
    std::vector<Item> items;
    if (!document.contains(key)) return items;
    std::set<std::string> ids;
    for (const Json& object : listOf(document, key, "the solution")) {
        const std::string id = textOf(object, "id", fmt::format("an item of \"{}\"", key));
        if (!ids.insert(id).second) throw Fault{fmt::format("\"{}\" holds {} twice", key, id)};
        items.push_back(read(object, id));
    }
    return items;
}

SolutionPoints pointsOf(const Json& document) {
    SolutionPoints points;
    if (!document.contains("points")) return points;
    const Json& given = document.at("points");
    const auto take = [&](const char* key, int& value) {
        if (!given.is_object()) throw Fault{"\"points\" must be an object"};
        if (!given.contains(key)) return;
        const Json& number = given.at(key);
        if (!number.is_number_integer() || number < 0 || number > 1000)
            throw Fault{fmt::format("\"{}\" of \"points\" must be a whole number from 0 to 1000", key)};
        value = number.get<int>();
    };
    take("identity", points.identity);
    take("main_overlap", points.mainOverlap);
    take("collation_overlap", points.collationOverlap);
    take("wrong_merge", points.wrongMerge);
    take("wrong_rank", points.wrongRank);
    return points;
}

Solution solutionOf(const Json& document) {
    if (member(document, "crosscase_solution", "the file") != 1)
        throw Fault{"the solution is of a version that this program does not know; it reads version 1"};
    return {textOf(document, "name", "the solution"),     pointsOf(document),
            itemsOf(document, "identities", &identityOf), itemsOf(document, "not_the_same", &trapOf),
            itemsOf(document, "overlaps", &overlapOf),    itemsOf(document, "rank_last", &hubOf)};
}

}  // namespace

std::string word(SolutionLevel level) {
    switch (level) {
        case SolutionLevel::Main:
            return "main";
        case SolutionLevel::Collation:
            return "collation";
        case SolutionLevel::Desk:
            return "desk";
    }
    return {};
}

Result<Solution> parseSolution(std::string_view json, const std::string& name) {
    const auto document = parseJson(json, name);
    if (!document) return document.error();
    try {
        return solutionOf(*document);
    } catch (const Fault& fault) {
        return Error{Error::Code::BadInput, fault.message, name};
    }
}

}  // namespace crosscase::core
